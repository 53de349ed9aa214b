import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { customProfileKey } from "@/lib/profiles/custom/rules/declare-custom";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { profileParametersSchema } from "@/lib/profiles/target/schema";

/** This version for its profile, and the newest that is not retired of each other one. Turnout there must be. */
export async function findModelsToScore(tx: ScopedTransaction, id: number | undefined) {
  const chosen =
    id === undefined
      ? null
      : await tx.db.modelVersion.findFirst({ where: { id, status: { not: "retired" } }, select });
  if (id !== undefined && !chosen) throw badInput(`There is no model version ${id} to score with.`);
  const newest = (profile: string) =>
    chosen?.profile === profile
      ? Promise.resolve(chosen)
      : tx.db.modelVersion.findFirst({
          where: { profile, status: { not: "retired" } },
          orderBy: { version: "desc" },
          select,
        });
  const turnout = await newest("turnout");
  if (!turnout)
    throw badInput("There is no turnout model to score with. Train one first: model train turnout");
  const answers = [];
  const custom = await tx.db.customModel.findMany({
    where: { retiredAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const keys = [...ANSWER_PROFILES.map(({ key }) => key), ...custom.map(({ id }) => customProfileKey(id))];
  for (const key of keys) {
    const model = await newest(key);
    if (model) answers.push({ id: model.id, parameters: profileParametersSchema.parse(model.parameters) });
  }
  return { turnout, answers };
}

const select = { id: true, profile: true, parameters: true } as const;
