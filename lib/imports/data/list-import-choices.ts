import type { ImportChoices } from "@/lib/imports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Authorities that have polling districts, by name, and polling days that have elections, newest first. */
export async function listImportChoices(tx: ScopedTransaction): Promise<ImportChoices> {
  const authorities = await tx.db.$queryRaw<ImportChoices["authorities"]>`
    select a.code, a.name from area a
    where a.kind = 'authority' and exists (select from polling_district d where d.authority_id = a.id)
    order by a.name`;
  const polls = await tx.db.$queryRaw<ImportChoices["polls"]>`
    select poll_date::text as date, string_agg(distinct name, ', ' order by name) as elections
    from election group by poll_date order by poll_date desc`;
  return { authorities, polls };
}
