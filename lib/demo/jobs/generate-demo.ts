import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describeHull } from "../rules/describe-hull";
import {
  areasHeader,
  listHullAreas,
  listPollingDistricts,
  pollingDistrictsHeader,
} from "../rules/list-areas";
import { electionsHeader, listHullElections } from "../rules/list-elections";
import type { OpenFile } from "../rules/open-file";
import { simulateAuthority } from "../rules/simulate-authority";
import { writeCampaign } from "../rules/write-campaign";
import { type DemoRates, demoOptionsSchema } from "../schema";
import type { AuthorityPlan } from "../types";
import { CsvFile, type TextEncoding, type WrittenFile } from "./write-csv-file";

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

/** Councils changed their software over the years; so do the files. */
const formats: Readonly<Record<string, { encoding: TextEncoding; lineEnd: "\n" | "\r\n" }>> = {
  "register-2020-12-01": { encoding: "windows-1252", lineEnd: "\r\n" },
  "register-2021-12-01": { encoding: "utf8-bom", lineEnd: "\r\n" },
};

/** Opens files of the demo in `outDir`; `rename` puts an authority's code into their names where there are several. */
function opener(outDir: string, files: WrittenFile[], rename: (name: string) => string): OpenFile {
  return (name, header) => {
    const { encoding, lineEnd } = formats[name] ?? { encoding: "utf8" as const, lineEnd: "\n" as const };
    const file = new CsvFile(join(outDir, `${rename(name)}.csv`), encoding, lineEnd);
    file.write(header);
    return { write: (line) => file.write(line), close: () => files.push(file.close()) };
  };
}

function writeLines(open: OpenFile, name: string, header: string, lines: readonly string[]): void {
  const file = open(name, header);
  for (const line of lines) file.write(line);
  file.close();
}

type Run = { seed: number; rates: DemoRates; today: string; signal: AbortSignal | undefined };

/** Returns the number of electors on the authority's last register. */
async function generateAuthority(
  plan: AuthorityPlan,
  run: Run,
  open: OpenFile,
  onStep: (step: DemoProgress) => void,
): Promise<number> {
  const simulation = simulateAuthority(plan, run, open);
  for (;;) {
    run.signal?.throwIfAborted();
    const step = simulation.next();
    if (step.done) {
      writeCampaign(step.value, run, open);
      return step.value.lastYear.occupants.order.length;
    }
    onStep(step.value);
    await nextTurn();
  }
}

/**
 * Writes the demo's files into `outDir`. Throws a ZodError for options that make no sense and the signal's reason
 * when stopped, leaving what was written.
 */
export async function generateDemo(options: GenerateDemoOptions): Promise<GeneratedDemo> {
  const { outDir, onProgress, signal } = options;
  const parsed = demoOptionsSchema.parse(options);
  const started = performance.now();
  mkdirSync(outDir, { recursive: true });
  const files: WrittenFile[] = [];
  const open = opener(outDir, files, (name) => name);

  const plan = describeHull(parsed.electors);
  writeLines(open, "areas", areasHeader, listHullAreas(plan));
  writeLines(open, "polling-districts", pollingDistrictsHeader, listPollingDistricts(plan));
  writeLines(open, "elections", electionsHeader, listHullElections(plan));
  const electors = await generateAuthority(plan, { ...parsed, signal }, open, (step) => onProgress?.(step));
  const seconds = (performance.now() - started) / 1000;
  return { files, electors, seconds, rate: electors / seconds };
}
