import type { LayoutMatch } from "@/lib/imports/types";
import { isUpdate, type RegisterField } from "@/lib/register/layouts.table";

export const CHANGES = ["add", "amend", "delete"] as const;
export type Change = (typeof CHANGES)[number];

/** "" for a row of a full register; "ignored" for an elector added and deleted in one month. */
export type ChangeRead = Change | "" | "ignored" | null;

/**
 * Compiles a layout into a function that tells what a row changes, by the vendor's own rule; null where the code is
 * none of its. Xpress gives the months in which an elector was created, changed and deleted: deleted wins over changed
 * over created, and no month at all is an amendment.
 */
export function changeReader(match: LayoutMatch<RegisterField>): (cells: readonly string[]) => ChangeRead {
  const cell = (cells: readonly string[], field: RegisterField) =>
    cells[match.positions.get(field) ?? -1] ?? "";
  if (match.positions.has("createdMonth")) {
    return (cells) =>
      byMonths(cell(cells, "createdMonth"), cell(cells, "changedMonth"), cell(cells, "deletedMonth"));
  }
  if (!match.positions.has("change")) return () => "";
  // A full register may show a status; alterations must say what each row does.
  const mustSay = isUpdate(match.layout);
  return (cells) => {
    const code = cell(cells, "change").toUpperCase();
    if (code === "") return mustSay ? null : "";
    const found = match.codes[code] ?? match.codes[/^[+=-]/.exec(code)?.[0] ?? ""];
    return CHANGES.find((change) => change === found) ?? null;
  };
}

function byMonths(created: string, changed: string, deleted: string): ChangeRead {
  const months = [created, changed, deleted].map((text) =>
    /^\d{0,2}(\.0+)?$/.test(text) ? Number(text || 0) : -1,
  );
  const [createdIn = 0, changedIn = 0, deletedIn = 0] = months;
  if (months.some((month) => month < 0)) return null;
  if (deletedIn && createdIn === deletedIn) return "ignored";
  if (deletedIn) return "delete";
  if (changedIn) return "amend";
  return createdIn ? "add" : "amend";
}
