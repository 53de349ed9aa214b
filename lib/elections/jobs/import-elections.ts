import { ELECTION_LAYOUTS, type ElectionField } from "@/lib/elections/layouts.table";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { codeList, oneOf, requiredDate, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
import { smallImportParamsSchema } from "@/lib/imports/schema";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Elections and their contests. Contests are added, never removed: votes hang on them. */
export async function importElections(context: RunContext): Promise<RunOutcome> {
  const { fileId } = smallImportParamsSchema.parse(context.params);
  return withScope(
    context.scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId);
      const { rows, counts } = await readTable(file.path, ELECTION_LAYOUTS);
      const codes = await areaCodes(tx);
      const changes = { added: 0, amended: 0, deleted: 0, unchanged: 0 };
      for (const row of rows) changes[await writeElection(tx, readElection(row, codes))]++;
      return { status: "done", result: { ...counts, ...changes } };
    },
    { timeout: 120_000 },
  );
}

/** An election that is known is amended where the row brings it contests. */
async function writeElection(
  tx: ScopedTransaction,
  { areaIds, ...data }: ReturnType<typeof readElection>,
): Promise<"added" | "amended" | "unchanged"> {
  const where = { type_pollDate_name: data };
  const known = await tx.db.election.findUnique({ where, select: { id: true } });
  const { id: electionId } = known ?? (await tx.db.election.create({ data, select: { id: true } }));
  const contests = areaIds.map((areaId) => ({ electionId, areaId }));
  const { count } = await tx.db.contest.createMany({ data: contests, skipDuplicates: true });
  if (!known) return "added";
  return count ? "amended" : "unchanged";
}

async function areaCodes(tx: ScopedTransaction): Promise<Map<string, number>> {
  const areas = await tx.db.area.findMany({
    select: { id: true, code: true },
    orderBy: { validFrom: "asc" },
  });
  return new Map(areas.map(({ id, code }) => [code, id]));
}

function readElection({ line, text }: TableRow<ElectionField>, codes: ReadonlyMap<string, number>) {
  const cell = (column: ElectionField) => ({ line, column, text: text(column) });
  const areaIds = codeList(requiredText(cell("areas"))).map((code) => {
    const id = codes.get(code);
    if (id !== undefined) return id;
    throw badInput(
      `Line ${line}, column "areas": no area has the code ${code}. Load it with: import areas FILE.`,
    );
  });
  return {
    type: oneOf(cell("type"), ELECTION_TYPES),
    pollDate: requiredDate(cell("date")),
    name: requiredText(cell("name")),
    areaIds: [...new Set(areaIds)],
  };
}
