import { mkdirSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { areasHeader, listPollingDistricts, pollingDistrictsHeader } from "../rules/list-areas";
import { electionsHeader, listElections } from "../rules/list-elections";
import type { OpenFile } from "../rules/open-file";
import { countAuthorities, listAreas, planAuthority } from "../rules/plan-areas";
import { simulateAuthority } from "../rules/simulate-authority";
import { writeCampaign } from "../rules/write-campaign";
import { type DemoOptions, type DemoRates, demoOptionsSchema } from "../schema";
import { openFilesIn, type WrittenFile } from "./write-csv-file";

export type DemoProgress = { stage: string; done: number; of: number };

export type GenerateDemoOptions = {
  city: "hull" | undefined;
  areas?: "uk";
  electors: number;
  seed: number;
  outDir: string;
  today?: string;
  rates?: Partial<DemoRates>;
  onProgress?: (progress: DemoProgress) => void;
  signal?: AbortSignal;
};

export type GeneratedDemo = {
  files: WrittenFile[];
  /** electors on the last register */
  electors: number;
  seconds: number;
  /** electors per second */
  rate: number;
};

function writeLines(open: OpenFile, name: string, header: string, lines: Iterable<string>): void {
  const file = open(name, header);
  for (const line of lines) file.write(line);
  file.close();
}

function writeGeography(options: DemoOptions, open: OpenFile): void {
  const plans = Array.from({ length: countAuthorities(options) }, (_, i) => planAuthority(options, i));
  writeLines(open, "areas", areasHeader, listAreas(options));
  writeLines(open, "polling-districts", pollingDistrictsHeader, plans.flatMap(listPollingDistricts));
  writeLines(open, "elections", electionsHeader, listElections(plans));
}

/**
 * Writes the demo's files into `outDir`, one authority after the other. Throws a ZodError for options that make no
 * sense and the signal's reason when stopped, leaving what was written.
 */
export async function generateDemo(options: GenerateDemoOptions): Promise<GeneratedDemo> {
  const { outDir, onProgress, signal } = options;
  const parsed = demoOptionsSchema.parse(options);
  const started = performance.now();
  mkdirSync(outDir, { recursive: true });
  const files: WrittenFile[] = [];
  writeGeography(parsed, openFilesIn(outDir, files, undefined));

  const authorities = countAuthorities(parsed);
  let electors = 0;
  for (let index = 0; index < authorities; index++) {
    const plan = planAuthority(parsed, index);
    const open = openFilesIn(outDir, files, parsed.areas === "uk" ? plan.code : undefined);
    const simulation = simulateAuthority(plan, parsed, open);
    for (;;) {
      signal?.throwIfAborted();
      const step = simulation.next();
      if (step.done) {
        writeCampaign(step.value, parsed, open);
        electors += step.value.lastYear.occupants.order.length;
        break;
      }
      const { stage, done, of } = step.value;
      onProgress?.({ stage: `${plan.name}: ${stage}`, done: index * of + done, of: authorities * of });
      await nextTurn();
    }
  }
  const seconds = (performance.now() - started) / 1000;
  return { files, electors, seconds, rate: electors / seconds };
}
