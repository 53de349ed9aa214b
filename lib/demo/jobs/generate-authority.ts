import { setImmediate as nextTurn } from "node:timers/promises";
import { planAuthority } from "../rules/plan-areas";
import { simulateAuthority } from "../rules/simulate-authority";
import { writeCampaign } from "../rules/write-campaign";
import type { DemoOptions } from "../schema";
import { openFilesIn, type WrittenFile } from "./write-csv-file";

export type GeneratedAuthority = { name: string; files: WrittenFile[]; electors: number };

export type AuthorityStep = { name: string; stage: string; done: number; of: number };

/** Writes the files of one authority; its memory is free again afterwards. */
export async function generateAuthority(
  options: DemoOptions,
  index: number,
  outDir: string,
  onStep: (step: AuthorityStep) => void,
  signal: AbortSignal | undefined,
): Promise<GeneratedAuthority> {
  const plan = planAuthority(options, index);
  const files: WrittenFile[] = [];
  const open = openFilesIn(outDir, files, options.areas === "uk" ? plan.code : undefined);
  const simulation = simulateAuthority(plan, options, open);
  for (;;) {
    signal?.throwIfAborted();
    const step = simulation.next();
    if (step.done) {
      writeCampaign(step.value, options, open);
      return { name: plan.name, files, electors: step.value.lastYear.occupants.order.length };
    }
    onStep({ name: plan.name, ...step.value });
    await nextTurn();
  }
}
