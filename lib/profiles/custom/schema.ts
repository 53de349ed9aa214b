import { z } from "zod";
import { forbiddenHeader } from "@/lib/imports/rules/refuse-columns";
import { formulaFault } from "@/lib/profiles/custom/rules/formula-fault";
import { FEATURES } from "@/lib/profiles/evidence/features.table";

const ANSWER = "answer:";
const FEATURE = "feature:";
const featureKeys = FEATURES.map(({ key }) => key);

/** The field of a form that says what one answer counts as, and the one that ticks a feature. */
export const answerField = (value: string): string => ANSWER + value;
export const featureField = (key: string): string => FEATURE + key;

const predictors = {
  purpose: z.string().trim().min(10, "Say what the scores are for, in a sentence."),
  how: z.enum(["features", "formula"]),
  features: z.array(z.enum(featureKeys)),
  formula: z.string().trim(),
};

function judgePredictors(
  { how, features, formula }: { how: string; features: string[]; formula: string },
  context: z.RefinementCtx,
) {
  const issue = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (how === "features" && features.length === 0) issue("features", "Tick what may predict the answer.");
  if (how !== "formula") return;
  const fault =
    formula === "" ? "Write what predicts the answer, or tick features instead." : formulaFault(formula);
  if (fault) issue("formula", fault);
}

/** What is predicted and from what, as the form sends it. */
export const newCustomModelSchema = z.preprocess(
  gather,
  z
    .object({
      masterId: z.coerce.number().int().positive(),
      name: z
        .string()
        .trim()
        .min(3, "Give the model a name.")
        .max(60, "Give the model a shorter name: 60 characters at most.")
        .refine((name) => forbiddenHeader(name) === null, "This may never be modelled of a person."),
      answers: z
        .record(z.string(), z.enum(["yes", "no", "out"]))
        .refine(
          (answers) => ["yes", "no"].every((side) => Object.values(answers).some((given) => given === side)),
          "At least one answer has to count as yes, and one as no.",
        ),
      ...predictors,
    })
    .superRefine(judgePredictors),
);
export type NewCustomModel = z.infer<typeof newCustomModelSchema>;

/** What may be changed of a model: not what it predicts, so that its versions can be compared. */
export const changedCustomModelSchema = z.preprocess(
  gather,
  z.object({ id: z.coerce.number().int().positive(), ...predictors }).superRefine(judgePredictors),
);
export type ChangedCustomModel = z.infer<typeof changedCustomModelSchema>;

export const customModelIdSchema = z.object({ id: z.coerce.number().int().positive() });

/** A form has one field an answer and one a feature: here they become a record and a list. */
function gather(input: unknown): unknown {
  const form = input instanceof FormData ? Object.fromEntries(input) : input;
  if (typeof form !== "object" || form === null) return form;
  const fields = Object.entries(form);
  const under = (prefix: string) => fields.filter(([name]) => name.startsWith(prefix));
  return {
    ...form,
    answers: Object.fromEntries(under(ANSWER).map(([name, given]) => [name.slice(ANSWER.length), given])),
    features: under(FEATURE).map(([name]) => name.slice(FEATURE.length)),
  };
}
