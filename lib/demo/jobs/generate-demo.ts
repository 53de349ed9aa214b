import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { areasHeader, listPollingDistricts, pollingDistrictsHeader } from "../rules/list-areas";
import { electionsHeader, listElections } from "../rules/list-elections";
import { listQuestions, questionsHeader } from "../rules/list-questions";
import { candidatesHeader, listCandidates, listResults, resultsHeader } from "../rules/list-results";
import type { OpenFile } from "../rules/open-file";
import { countAuthorities, listAreas, planAuthority } from "../rules/plan-areas";
import { type DemoOptions, type DemoRates, demoOptionsSchema } from "../schema";
import { type AuthorityStep, type GeneratedAuthority, generateAuthority } from "./generate-authority";
import { shareAmongThreads } from "./share-among-threads";
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
  /** worker threads where there is more than one authority; all processors by default */
  threads?: number;
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
  writeLines(open, "results", resultsHeader, listResults(plans));
  writeLines(open, "candidates", candidatesHeader, listCandidates(plans, options.seed));
  writeLines(open, "questions", questionsHeader, listQuestions());
}

/**
 * Writes the demo's files into `outDir`, authority by authority. Throws a ZodError for options that make no sense
 * and the signal's reason when stopped, leaving what was written.
 */
export async function generateDemo(options: GenerateDemoOptions): Promise<GeneratedDemo> {
  const { outDir, onProgress, signal } = options;
  const parsed = demoOptionsSchema.parse(options);
  const started = performance.now();
  mkdirSync(outDir, { recursive: true });
  const files: WrittenFile[] = [];
  let electors = 0;
  const collect = (authority: GeneratedAuthority) => {
    files.push(...authority.files);
    electors += authority.electors;
  };

  writeGeography(parsed, openFilesIn(outDir, files, undefined));
  const authorities = countAuthorities(parsed);
  const threads = Math.min(options.threads ?? availableParallelism(), authorities);
  if (threads === 1) {
    for (let index = 0; index < authorities; index++) {
      const onStep = ({ name, stage, done, of }: AuthorityStep) =>
        onProgress?.({ stage: `${name}: ${stage}`, done: index * of + done, of: authorities * of });
      collect(await generateAuthority(parsed, index, outDir, onStep, signal));
    }
  } else {
    let done = 0;
    const onAuthority = (authority: GeneratedAuthority) => {
      collect(authority);
      onProgress?.({ stage: authority.name, done: ++done, of: authorities });
    };
    await shareAmongThreads(parsed, outDir, authorities, threads, onAuthority, signal);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const seconds = (performance.now() - started) / 1000;
  return { files, electors, seconds, rate: electors / seconds };
}
