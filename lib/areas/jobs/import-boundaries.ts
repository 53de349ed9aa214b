import { readOutlines } from "@/lib/areas/data/read-outlines";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { smallImportParamsSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Outlines of areas as GeoJSON: checked as a whole, written in one transaction; areas that are not loaded are passed over. */
export async function importBoundaries(context: RunContext): Promise<RunOutcome> {
  const { fileId } = smallImportParamsSchema.parse(context.params);
  return withScope(
    context.scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId);
      const outlines = await readOutlines(file.path);
      const written = await tx.db.$queryRaw<{ isNew: boolean }[]>`
        insert into area_boundary as b (area_id, geometry)
        select a.id, g.geometry::jsonb
        from unnest(${outlines.map(({ code }) => code)}::text[], ${outlines.map(({ text }) => text)}::text[]) g (code, geometry)
        join (select distinct on (code) id, code from area order by code, valid_from desc) a on a.code = g.code
        on conflict (area_id) do update set geometry = excluded.geometry where b.geometry <> excluded.geometry
        returning (xmax = 0) as "isNew"`;
      const [known] = await tx.db.$queryRaw<{ n: number }[]>`
        select count(*)::int as n from unnest(${outlines.map(({ code }) => code)}::text[]) g (code)
        where exists (select from area a where a.code = g.code)`;
      const found = known?.n ?? 0;
      if (!found)
        throw badInput("None of the file’s codes belongs to an area that is loaded. Load the areas first.");
      const added = written.filter(({ isNew }) => isNew).length;
      const amended = written.length - added;
      const counts = {
        rows: outlines.length,
        accepted: found,
        rejected: 0,
        elsewhere: outlines.length - found,
      };
      const changes = { added, amended, deleted: 0, unchanged: found - added - amended };
      return { status: "done", result: { layout: "geojson", encoding: "utf8", ...counts, ...changes } };
    },
    { timeout: 300_000 },
  );
}
