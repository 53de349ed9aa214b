import type { Metadata } from "next";
import { RoleTable } from "@/components/access/role-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { ROLE_TABLE } from "@/lib/access/roles.table";
import { requirePermission } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage() {
  await requirePermission("people:read");
  return (
    <>
      <PageHeader
        title="Roles"
        subtitle="What each may do, and nothing else; where they may do it, each person’s access says"
      />
      <CardColumn>
        <Card title="Who they are">
          <DescriptionList items={ROLE_TABLE.map(({ title, about }) => ({ term: title, detail: about }))} />
        </Card>
        <Card title="What each may do" subtitle="This is the table that the server asks">
          <RoleTable />
        </Card>
      </CardColumn>
    </>
  );
}
