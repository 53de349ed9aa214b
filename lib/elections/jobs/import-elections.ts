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
      const rows = await readTable(file.path, ELECTION_LAYOUTS);
      const codes = await areaCodes(tx);
      const elections = rows.map((row) => readElection(row, codes));
      for (const { areaIds, ...data } of elections) {
        const election = await tx.db.election.upsert({
          where: { type_pollDate_name: data },
          create: data,
          update: {},
          select: { id: true },
        });
        await tx.db.contest.createMany({
          data: areaIds.map((areaId) => ({ electionId: election.id, areaId })),
          skipDuplicates: true,
        });
      }
      const contests = elections.reduce((sum, { areaIds }) => sum + areaIds.length, 0);
      return { status: "done", result: { accepted: elections.length, contests } };
    },
    { timeout: 120_000 },
  );
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
