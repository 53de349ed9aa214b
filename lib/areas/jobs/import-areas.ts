import { AREA_LAYOUTS, type AreaField } from "@/lib/areas/layouts.table";
import { AREA_KINDS } from "@/lib/areas/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { codeList, oneOf, optionalDate, requiredDate, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
import { smallImportParamsSchema } from "@/lib/imports/schema";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Areas with their parents: checked as a whole, written in one transaction, updated where the code is known. */
export async function importAreas(context: RunContext): Promise<RunOutcome> {
  const { fileId } = smallImportParamsSchema.parse(context.params);
  return withScope(
    context.scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId);
      const areas = (await readTable(file.path, AREA_LAYOUTS)).map(readArea);
      await writeAreas(tx, areas);
      return { status: "done", result: { accepted: areas.length } };
    },
    { timeout: 120_000 },
  );
}

function readArea({ line, text }: TableRow<AreaField>) {
  const cell = (column: AreaField) => ({ line, column, text: text(column) });
  const area = {
    line,
    kind: oneOf(cell("kind"), AREA_KINDS),
    code: requiredText(cell("code")),
    name: requiredText(cell("name")),
    parents: codeList(text("parents")),
    validFrom: requiredDate(cell("valid_from")),
    validTo: optionalDate(cell("valid_to")),
  };
  if (area.validTo && area.validTo <= area.validFrom) {
    throw badInput(`Line ${line}, column "valid_to": not after valid_from. Correct one of the two dates.`);
  }
  return area;
}

async function writeAreas(tx: ScopedTransaction, areas: ReturnType<typeof readArea>[]): Promise<void> {
  const ids = new Map<string, number>();
  for (const known of await tx.db.area.findMany({
    select: { id: true, code: true },
    orderBy: { validFrom: "asc" },
  })) {
    ids.set(known.code, known.id);
  }
  const written = new Map<number, number>();
  for (const { line, parents: _, ...data } of areas) {
    const { code, validFrom } = data;
    const where = { code_validFrom: { code, validFrom } };
    const { id } = await tx.db.area.upsert({ where, create: data, update: data, select: { id: true } });
    if (written.has(id)) throw badInput(`Line ${line}, column "code": ${code} stands in the file twice.`);
    written.set(id, line);
    ids.set(code, id);
  }
  const pairs = areas.flatMap(({ line, code, parents }) =>
    parents.map((parent) => ({ childId: idOf(ids, code, line), parentId: idOf(ids, parent, line) })),
  );
  await tx.db.areaParent.deleteMany({ where: { childId: { in: [...written.keys()] } } });
  await tx.db.areaParent.createMany({ data: pairs, skipDuplicates: true });
}

function idOf(ids: ReadonlyMap<string, number>, code: string, line: number): number {
  const id = ids.get(code);
  if (id !== undefined) return id;
  throw badInput(
    `Line ${line}, column "parents": ${code} is neither in the file nor loaded before. Add its line.`,
  );
}
