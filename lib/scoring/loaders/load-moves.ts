import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { profileParametersSchema } from "@/lib/profiles/target/schema";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listMoves } from "@/lib/scoring/data/list-moves";
import { nameClasses } from "@/lib/scoring/rules/name-classes";
import type { AreaMoves } from "@/lib/scoring/types";

/** How many electors of an area are expected to go from whom to whom; null where that is not told. */
export async function loadMoves(areaId: number): Promise<AreaMoves | null> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    const target = set?.targets.find(({ profile }) => profile === "switching");
    if (!set || !target) return null;
    const wards = await listMoves(tx, set.id, target.slot, areaId);
    const model = await tx.db.modelVersion.findUnique({
      where: { id: target.modelVersionId },
      select: { parameters: true },
    });
    const parameters = profileParametersSchema.safeParse(model?.parameters).data;
    if (!wards || !parameters) return null;
    const classes = nameClasses(parameters.vocabulary);
    const sum = (from: number, to: number) =>
      wards.reduce((total, { moves }) => total + moves[from]![to]!, 0);
    return {
      classes,
      us: wards[0]!.us,
      electors: classes.map((_, from) => classes.map((__, to) => sum(from, to))),
    };
  });
}
