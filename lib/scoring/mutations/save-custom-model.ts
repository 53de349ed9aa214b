import { forbiddenHeader } from "@/lib/imports/rules/refuse-columns";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, badInput, notFound } from "@/lib/platform/errors";
import type { ChangedCustomModel, NewCustomModel } from "@/lib/profiles/custom/schema";

/** Adds a target of the party's own and answers its id. */
export async function addCustomModel(tx: ScopedTransaction, model: NewCustomModel): Promise<number> {
  const { masterId, name, purpose, answers } = model;
  const master = await tx.db.masterQuestion.findUnique({
    where: { id: masterId },
    select: { code: true, title: true, questions: { select: { options: { select: { value: true } } } } },
  });
  if (!master) throw notFound("The question");
  const forbidden = forbiddenHeader(master.code) ?? forbiddenHeader(master.title);
  if (forbidden)
    throw badInput(`The question is about ${forbidden}: that may never be modelled of a person.`);
  const known = new Set(master.questions.flatMap(({ options }) => options.map(({ value }) => value)));
  const counting = (side: "yes" | "no") =>
    Object.keys(answers).filter((value) => answers[value] === side && known.has(value));
  const taken = await tx.db.customModel.findFirst({
    where: { nameInUse: name.toLowerCase() },
  });
  if (taken)
    throw new AppError("CONFLICT", `There is a model “${name}” already. Give this one another name.`);
  const { id } = await tx.db.customModel.create({
    data: {
      name,
      nameInUse: name.toLowerCase(),
      purpose,
      masterId,
      yesValues: counting("yes"),
      noValues: counting("no"),
      ...predictorsOf(model),
      createdById: tx.scope.userId,
    },
    select: { id: true },
  });
  return id;
}

/** Changes what predicts; versions trained before stay as they are. */
export async function changeCustomModel(tx: ScopedTransaction, model: ChangedCustomModel): Promise<void> {
  const { count } = await tx.db.customModel.updateMany({
    where: { id: model.id, retiredAt: null },
    data: { purpose: model.purpose, ...predictorsOf(model) },
  });
  if (!count) throw notFound("A model of your own in use");
}

function predictorsOf({ how, features, formula }: Pick<NewCustomModel, "how" | "features" | "formula">) {
  return how === "formula" ? { features: [], formula } : { features, formula: null };
}
