import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import { profileParametersSchema, targetBaselineSchema } from "@/lib/profiles/target/schema";
import type { SetTarget } from "@/lib/scoring/schema";

/** What the scores of a ward's electors are explained from, by slot; none where the ward lies only in part within the scope. */
export async function listTargetBases(
  tx: ScopedTransaction,
  scoreSetId: number,
  targets: readonly SetTarget[],
  wardId: number,
) {
  const { scope } = tx;
  const fence =
    scope.kind === "headquarters"
      ? Prisma.sql`true`
      : Prisma.sql`not exists (select from polling_district d where d.ward_id = f.area_id and d.id <> all (${[...scope.districtIds]}::int[]))`;
  const rows = await tx.db.$queryRaw<{ slot: number; baseline: unknown; mean: number }[]>`
    select f.slot::int as slot, f.baseline, f.score_sum::float8 / nullif(f.electors, 0) as mean
    from area_score f where f.score_set_id = ${scoreSetId} and f.area_id = ${wardId} and ${fence}`;
  const models = await tx.db.modelVersion.findMany({
    where: { id: { in: targets.map(({ modelVersionId }) => modelVersionId) } },
    select: { id: true, parameters: true },
  });
  const parametersOf = new Map(
    models.flatMap(({ id, parameters }) => {
      const read = profileParametersSchema.safeParse(parameters);
      return read.success ? [[id, read.data] as const] : [];
    }),
  );
  return new Map(
    rows.flatMap(({ slot, baseline, mean }) => {
      const target = targets.find((known) => known.slot === slot);
      const parameters = target && parametersOf.get(target.modelVersionId);
      const fitted = parameters?.targets.find(({ key }) => key === target?.key);
      const read = targetBaselineSchema.safeParse(baseline);
      if (!parameters || !fitted || !read.success) return [];
      const basis = {
        vocabulary: parameters.vocabulary,
        transition: parameters.transition,
        fitted,
        baseline: read.data,
        wardMeanHundredths: Math.round(mean),
      };
      return [[slot, basis] as const];
    }),
  );
}
