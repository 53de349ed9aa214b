import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
export async function removeDemo(_context: RunContext): Promise<RunOutcome> {
  throw badInput("pending");
}
