import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { badInput } from "@/lib/platform/errors";
export async function removeDemo(_context: RunContext): Promise<RunOutcome> { throw badInput("pending"); }
