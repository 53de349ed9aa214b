import { analyseRegister } from "@/lib/register/mutations/publish-register";
import { undoVersion } from "@/lib/register/mutations/undo-version";
import { undoParamsSchema } from "@/lib/register/schema";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Takes back the newest register version of an authority. */
export async function undoRegisterVersion(context: RunContext): Promise<RunOutcome> {
  const { versionId } = undoParamsSchema.parse(context.params);
  await context.report({ stage: "undoing" });
  const undone = await undoVersion(versionId);
  await analyseRegister();
  return { status: "done", result: { ...undone } };
}
