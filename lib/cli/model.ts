import { type Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { findParty } from "@/lib/access/data/find-party";
import { executeAndPrint, executeNow, withDatabase } from "@/lib/cli/execute";
import { addModelEvaluate } from "@/lib/cli/model-evaluate";
import { addModelFit } from "@/lib/cli/model-fit";
import { addModelPredict } from "@/lib/cli/model-predict";
import { printResult } from "@/lib/cli/output";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { customModelId } from "@/lib/profiles/custom/rules/declare-custom";
import { PROFILE_KEYS } from "@/lib/profiles/target/profiles.table";
import { listScoreSets } from "@/lib/scoring/data/list-score-sets";
import { approveSet } from "@/lib/scoring/mutations/approve-set";

const json = z.boolean().default(false);
const publishOptions = z.object({
  set: z.coerce.number().int().positive().optional(),
  approver: z.string().min(3).optional(),
  dpia: z.string().min(3).optional(),
  purpose: z.string().trim().min(10, "say in a sentence for what the scores may be used").optional(),
  json,
});
const scoreOptions = z.object({ model: z.coerce.number().int().positive().optional(), json });

export function addModelCommands(program: Command): void {
  const model = program.command("model").description("models");
  model
    .command("train <profile>")
    .description("fit a profile's model on what is loaded, and measure it on what it did not see")
    .option("--json", "print one JSON object")
    .action(async (profile: string, raw: { json?: boolean }) => {
      if (!PROFILE_KEYS.includes(profile) && customModelId(profile) === null)
        throw new InvalidArgumentError(
          `There is no profile ${profile}; there are: ${PROFILE_KEYS.join(", ")}, and custom-1 and so on for models of your own.`,
        );
      await withDatabase(() =>
        profile === "turnout"
          ? executeAndPrint("turnout-training", {}, raw.json ?? false)
          : executeAndPrint("profile-training", { profile }, raw.json ?? false),
      );
    });

  for (const add of [addModelFit, addModelPredict, addModelEvaluate]) add(model);

  const scores = program.command("scores").description("score sets");
  scores
    .command("run")
    .description("score every elector with the newest model")
    .option("--model <id>", "id of another model version")
    .option("--json", "print one JSON object")
    .action(async (raw: unknown) => {
      const options = scoreOptions.parse(raw);
      await withDatabase(() =>
        executeAndPrint("scoring", options.model ? { modelVersionId: options.model } : {}, options.json),
      );
    });
  scores
    .command("publish")
    .description("make a score set the one that everybody sees")
    .option("--set <id>", "id of the score set; the newest by default")
    .option("--approver <name>", "who approves the model, if it is not approved yet")
    .option("--purpose <sentence>", "for what the scores may be used; each card’s own by default")
    .option("--dpia <reference>", "reference of the data protection impact assessment")
    .option("--json", "print one JSON object")
    .action((raw: unknown) => withDatabase(() => publish(publishOptions.parse(raw))));
  scores
    .command("restore")
    .description("publish the score set before the present one again")
    .option("--json", "print one JSON object")
    .action((raw: { json?: boolean }) => withDatabase(() => restore(raw.json ?? false)));
}

async function publish(options: z.infer<typeof publishOptions>): Promise<void> {
  const scoreSetId = await withScope(runScope(), async (tx) => {
    const sets = (await listScoreSets(tx)).filter((set) => set.status === "ready");
    const chosen = options.set === undefined ? sets[0] : sets.find((set) => set.id === options.set);
    if (!chosen) throw badInput("There is no score set to publish. Run: scores run");
    const signature = await signatureFor(tx, options);
    if (signature) await approveSet(tx, { scoreSetId: chosen.id, ...signature, now: systemClock() });
    return chosen.id;
  });
  await executeAndPrint(
    "publishing",
    { scoreSetId, publishedBy: options.approver ?? "command line" },
    options.json,
  );
}

/** The demo signs for itself; a real party names who approves and which assessment covers it. */
async function signatureFor(tx: Parameters<typeof findParty>[0], options: z.infer<typeof publishOptions>) {
  const { approver, dpia: dpiaReference, purpose } = options;
  if (approver && dpiaReference) return { approver, dpiaReference, ...(purpose && { purpose }) };
  if (approver || dpiaReference) throw badInput("Give --approver and --dpia together.");
  return (await findParty(tx))?.demo
    ? { approver: "Dana Demo, data team", dpiaReference: "DEMO-DPIA-1" }
    : null;
}

async function restore(asJson: boolean): Promise<void> {
  const { runId, outcome } = await executeNow("publishing", { restore: true, publishedBy: "command line" });
  printResult(
    asJson,
    { run: runId, ...outcome.result },
    `The previous score set is published again (run ${runId}).`,
  );
}
