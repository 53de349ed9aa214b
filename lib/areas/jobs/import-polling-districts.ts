import { DISTRICT_LAYOUTS, type DistrictField } from "@/lib/areas/layouts.table";
import { resolveAreaDistricts } from "@/lib/areas/mutations/resolve-area-districts";
import type { AreaKind } from "@/lib/areas/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { optionalDate, requiredDate, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
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
      const rows = await readTable(file.path, DISTRICT_LAYOUTS);
      const find = await areaFinder(tx);
      const districts = rows.map((row) => readDistrict(row, find));
      refuseTwice(districts);
      for (const { line: _, ...data } of districts) {
        const { authorityId, code, validFrom } = data;
        const where = { authorityId_code_validFrom: { authorityId, code, validFrom } };
        await tx.db.pollingDistrict.upsert({ where, create: data, update: data });
      }
      await resolveAreaDistricts(tx);
      const counts = { rows: districts.length, accepted: districts.length, rejected: 0 };
      return { status: "done", result: { layout: "polling-districts", ...counts } };
    },
    { timeout: 600_000 },
  );
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
