import { DISTRICT_LAYOUTS, type DistrictField } from "@/lib/areas/layouts.table";
import { resolveAreaDistricts } from "@/lib/areas/mutations/resolve-area-districts";
import type { AreaKind } from "@/lib/areas/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { optionalDate, requiredDate, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
import type { Changes } from "@/lib/imports/jobs/import-staged";
import { smallImportParamsSchema } from "@/lib/imports/schema";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Polling districts, each in one authority, ward and constituency: checked as a whole, written in one transaction. */
export async function importPollingDistricts(context: RunContext): Promise<RunOutcome> {
  const { fileId } = smallImportParamsSchema.parse(context.params);
  return withScope(
    context.scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId);
      const { rows, counts } = await readTable(file.path, DISTRICT_LAYOUTS);
      const find = await areaFinder(tx);
      const districts = rows.map((row) => readDistrict(row, find));
      refuseTwice(districts);
      const changes = await writeDistricts(tx, districts);
      await resolveAreaDistricts(tx);
      return { status: "done", result: { ...counts, ...changes } };
    },
    { timeout: 600_000 },
  );
}

/** Set by set: a nation has forty thousand polling districts. */
async function writeDistricts(
  tx: ScopedTransaction,
  districts: ReturnType<typeof readDistrict>[],
): Promise<Changes> {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const columns = [
    districts.map(({ code }) => code),
    districts.map(({ authorityId }) => authorityId),
    districts.map(({ wardId }) => wardId),
    districts.map(({ constituencyId }) => constituencyId),
    districts.map(({ validFrom }) => day(validFrom)),
    districts.map(({ validTo }) => day(validTo)),
  ] as const;
  const written = await tx.db.$queryRaw<{ isNew: boolean }[]>`
    insert into polling_district as d (code, authority_id, ward_id, constituency_id, valid_from, valid_to)
    select * from unnest(${columns[0]}::text[], ${columns[1]}::int[], ${columns[2]}::int[], ${columns[3]}::int[], ${columns[4]}::date[], ${columns[5]}::date[])
    on conflict (authority_id, code, valid_from) do update
      set ward_id = excluded.ward_id, constituency_id = excluded.constituency_id, valid_to = excluded.valid_to
      where (d.ward_id, d.constituency_id, d.valid_to) is distinct from (excluded.ward_id, excluded.constituency_id, excluded.valid_to)
    returning (xmax = 0) as "isNew"`;
  const added = written.filter(({ isNew }) => isNew).length;
  const amended = written.length - added;
  return { added, amended, deleted: 0, unchanged: districts.length - written.length };
}

type FindArea = (kind: AreaKind, code: string, line: number) => number;

function readDistrict({ line, text }: TableRow<DistrictField>, find: FindArea) {
  const cell = (column: DistrictField) => ({ line, column, text: text(column) });
  const code = requiredText(cell("district"));
  return {
    line,
    code,
    authorityId: find("authority", requiredText(cell("authority")), line),
    wardId: find("ward", requiredText(cell("ward")), line),
    constituencyId: find("constituency", requiredText(cell("constituency")), line),
    validFrom: requiredDate(cell("valid_from")),
    validTo: optionalDate(cell("valid_to")),
  };
}

async function areaFinder(tx: ScopedTransaction): Promise<FindArea> {
  const areas = await tx.db.area.findMany({ orderBy: { validFrom: "asc" } });
  const ids = new Map(areas.map(({ id, kind, code }) => [`${kind} ${code}`, id]));
  return (kind, code, line) => {
    const id = ids.get(`${kind} ${code}`);
    if (id !== undefined) return id;
    throw badInput(
      `Line ${line}, column "${kind}": no ${kind} has the code ${code}. Load it with: import areas FILE.`,
    );
  };
}

function refuseTwice(districts: ReturnType<typeof readDistrict>[]): void {
  const seen = new Set<string>();
  for (const { authorityId, code, validFrom, line } of districts) {
    const key = `${authorityId} ${validFrom.toISOString()} ${code}`;
    if (seen.has(key)) throw badInput(`Line ${line}, column "district": ${code} stands in the file twice.`);
    seen.add(key);
  }
}
