import { faultsOfReferences, matchReferences } from "@/lib/electors/mutations/match-references";
import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";

/** Writes the area of each row's code into a staging table; answers the rows whose code no area has. */
export async function findPlaces(
  staged: string,
  { code, column }: { code: string; column: string },
): Promise<Map<number, RowFault>> {
  await bulkPool().query(
    `update ${staged} s set area_id = a.id
     from (select distinct on (code) id, code from area order by code, valid_from desc) a where a.code = s.${code}`,
  );
  const { rows } = await bulkPool().query<{ line: number }>(
    `select line from ${staged} where area_id is null`,
  );
  const reason: RejectReason = "area-unknown";
  return new Map(rows.map(({ line }) => [line, { column, reason }]));
}

/** Finds what the rows describe, and rows that describe the same again. */
export async function findSubjects(
  staged: string,
  of: { level: "elector" | "postcode" | "area"; authorityId: number | null; column: string },
): Promise<Map<number, RowFault>> {
  const { level, column } = of;
  if (level === "elector") await matchReferences(staged, of);
  const faults =
    level === "elector"
      ? await faultsOfReferences(staged, column)
      : level === "area"
        ? await findPlaces(staged, { code: "place", column })
        : new Map<number, RowFault>();
  const key = level === "elector" ? "elector_id" : "place";
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select line, first from (select line, min(line) over (partition by ${key}) as first from ${staged}
       ${level === "elector" ? "where district_id is not null" : ""}) twice
     where line > first`,
  );
  for (const { line, first } of rows) {
    faults.set(line, { column, reason: "row-twice", found: `the same on line ${first}` });
  }
  return faults;
}
