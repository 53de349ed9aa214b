import { AREA_LAYOUTS, type AreaField } from "@/lib/areas/layouts.table";
import { resolveAreaDistricts } from "@/lib/areas/mutations/resolve-area-districts";
import { AREA_KINDS } from "@/lib/areas/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { codeList, oneOf, optionalDate, requiredDate, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
import type { Changes } from "@/lib/imports/jobs/import-staged";
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
      const { rows, counts } = await readTable(file.path, AREA_LAYOUTS);
      const areas = rows.map(readArea);
      const changes = await writeAreas(tx, areas);
      await resolveAreaDistricts(tx);
      return { status: "done", result: { ...counts, ...changes } };
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

/** Set by set: a nation's output areas are a quarter of a million rows. */
async function writeAreas(tx: ScopedTransaction, areas: ReturnType<typeof readArea>[]): Promise<Changes> {
  refuseTwice(areas);
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const columns = [
    areas.map(({ kind }) => kind),
    areas.map(({ code }) => code),
    areas.map(({ name }) => name),
    areas.map(({ validFrom }) => day(validFrom)),
    areas.map(({ validTo }) => day(validTo)),
  ] as const;
  const written = await tx.db.$queryRaw<{ isNew: boolean }[]>`
    insert into area as a (kind, code, name, valid_from, valid_to)
    select * from unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[], ${columns[3]}::date[], ${columns[4]}::date[])
    on conflict (code, valid_from) do update
      set kind = excluded.kind, name = excluded.name, valid_to = excluded.valid_to
      where (a.kind, a.name, a.valid_to) is distinct from (excluded.kind, excluded.name, excluded.valid_to)
    returning (xmax = 0) as "isNew"`;
  const ids = new Map<string, number>();
  const own = new Map<string, number>();
  for (const known of await tx.db.area.findMany({
    select: { id: true, code: true, validFrom: true },
    orderBy: { validFrom: "asc" },
  })) {
    ids.set(known.code, known.id);
    own.set(`${known.code} ${day(known.validFrom)}`, known.id);
  }
  const children = areas.map(({ code, validFrom }) => own.get(`${code} ${day(validFrom)}`) ?? 0);
  const pairs = areas.flatMap(({ line, parents }, index) =>
    parents.map((parent) => ({ child: children[index] ?? 0, parent: idOf(ids, parent, line) })),
  );
  await tx.db.$executeRaw`delete from area_parent where child_id = any (${children}::int[])`;
  await tx.db.$executeRaw`
    insert into area_parent (child_id, parent_id)
    select * from unnest(${pairs.map(({ child }) => child)}::int[], ${pairs.map(({ parent }) => parent)}::int[])
    on conflict do nothing`;
  const added = written.filter(({ isNew }) => isNew).length;
  const amended = written.length - added;
  return { added, amended, deleted: 0, unchanged: areas.length - added - amended };
}

function refuseTwice(areas: ReturnType<typeof readArea>[]): void {
  const seen = new Set<string>();
  for (const { code, validFrom, line } of areas) {
    const key = `${validFrom.toISOString()} ${code}`;
    if (seen.has(key)) throw badInput(`Line ${line}, column "code": ${code} stands in the file twice.`);
    seen.add(key);
  }
}

function idOf(ids: ReadonlyMap<string, number>, code: string, line: number): number {
  const id = ids.get(code);
  if (id !== undefined) return id;
  throw badInput(
    `Line ${line}, column "parents": ${code} is neither in the file nor loaded before. Add its line.`,
  );
}
