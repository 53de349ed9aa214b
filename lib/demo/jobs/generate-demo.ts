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
import { type OpenFile, simulateAuthority } from "../rules/simulate-authority";
import { type DemoRates, demoOptionsSchema } from "../schema";
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

/** Writes the demo's files into `outDir`. Throws the abort reason when stopped, leaving what was written. */
export async function generateDemo(options: GenerateDemoOptions): Promise<GeneratedDemo> {
  const { outDir, onProgress, signal } = options;
  const parsed = demoOptionsSchema.parse({ ...options });
  const started = performance.now();
  mkdirSync(outDir, { recursive: true });
  const files: WrittenFile[] = [];
  const openAs =
    (prefix: (name: string) => string): OpenFile =>
    (name, header) => {
      const { encoding, lineEnd } = formats[name] ?? { encoding: "utf8" as const, lineEnd: "\n" as const };
      const file = new CsvFile(join(outDir, `${prefix(name)}.csv`), encoding, lineEnd);
      file.write(header);
      return { write: (line) => file.write(line), close: () => files.push(file.close()) };
    };
  const open = openAs((name) => name);
  const writeWhole = (name: string, header: string, lines: readonly string[]) => {
    const file = open(name, header);
    for (const line of lines) file.write(line);
    file.close();
  };

  const plan = describeHull(parsed.electors);
  writeWhole("areas", areasHeader, listHullAreas(plan));
  writeWhole("polling-districts", pollingDistrictsHeader, listPollingDistricts(plan));
  writeWhole("elections", electionsHeader, listHullElections(plan));
  const simulation = simulateAuthority(plan, parsed, open);
  let electors = 0;
  for (;;) {
    signal?.throwIfAborted();
    const step = simulation.next();
    if (step.done) {
      electors = step.value.lastYear.occupants.order.length;
      break;
    }
    onProgress?.(step.value);
    await nextTurn();
  }
  const seconds = (performance.now() - started) / 1000;
  return { files, electors, seconds, rate: electors / seconds };
}
