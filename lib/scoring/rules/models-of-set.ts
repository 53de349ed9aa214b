import { z } from "zod";
import { setTargetSchema } from "@/lib/scoring/schema";

const known = z.object({ modelVersionId: z.number() });

/** Ids of the model versions that a set was made with. */
export function modelsOfSet(set: { modelVersionId: number; targets: unknown }): number[] {
  const targets = z.array(z.unknown()).parse(set.targets);
  const ids = targets.flatMap((target) => {
    const read = known.safeParse(target);
    return read.success ? [read.data.modelVersionId] : [];
  });
  return [...new Set([set.modelVersionId, ...ids])];
}

/** What stands in each slot; slots of sets older than their labels are left out. */
export function targetsOfSet(targets: unknown) {
  return z
    .array(z.unknown())
    .parse(targets)
    .flatMap((target) => {
      const read = setTargetSchema.safeParse(target);
      return read.success ? [read.data] : [];
    });
}
