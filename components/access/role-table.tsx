import { Check } from "lucide-react";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { isSensitive, may, PERMISSIONS, type Permission } from "@/lib/access/policy";
import { ROLE_TABLE } from "@/lib/access/roles.table";

const ROWS = Object.keys(PERMISSIONS) as Permission[];

const COLUMNS: readonly Column<Permission>[] = [
  {
    key: "permission",
    heading: "What it lets somebody do",
    weight: "strong",
    cell: (permission) => (
      <>
        {PERMISSIONS[permission].title}
        <span className="block font-normal text-muted text-note md:hidden print:hidden">
          {ROLE_TABLE.filter(({ role }) => may(role, permission))
            .map(({ title }) => title)
            .join(", ")}
        </span>
      </>
    ),
  },
  ...ROLE_TABLE.map(({ role, title }) => ({
    key: role,
    heading: title,
    // On a phone the roles stand below what they may do.
    phone: "hidden" as const,
    cell: (permission: Permission) =>
      may(role, permission) ? (
        <>
          <Check className="size-4 text-accent" aria-hidden />
          <span className="sr-only">yes</span>
        </>
      ) : (
        <span className="text-faint">
          <span aria-hidden>·</span>
          <span className="sr-only">no</span>
        </span>
      ),
  })),
  {
    key: "sensitive",
    heading: "Asks who one is",
    phone: "hidden",
    cell: (permission) => (isSensitive(permission) ? "within 5 minutes" : ""),
  },
];

/** The policy itself, as the server reads it. */
export function RoleTable() {
  return (
    <DataTable
      caption="What each role may do"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={(permission) => permission}
    />
  );
}
