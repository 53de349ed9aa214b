import type { Command } from "commander";
import type { z } from "zod";
import { printResult, progressPrinter } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { writeLinks } from "@/lib/linkage/data/write-links";
import { linkFiles } from "@/lib/linkage/jobs/link-files";
import { countTruth } from "@/lib/linkage/rules/count-truth";
import { linkOptionsSchema } from "@/lib/linkage/schema";
import { formatNumber } from "@/lib/platform/format";

export function addLinkageCommands(program: Command): void {
  const linkage = program.command("linkage").description("the same person in different files");
  linkage
    .command("link")
    .description("link the people of two files, or find duplicates in one; needs no database")
    .option("--left <file>", "the earlier or smaller file, as CSV")
    .option("--right <file>", "the other file")
    .option("--dedupe <file>", "one file to search for duplicates")
    .option("--columns <list>", "what the columns mean: forename=given_name,address=number+street,…")
    .option("--right-columns <list>", "the same for the right file, where it differs")
    .option("--truth <column>", "column whose equal values are the same person, to measure by")
    .option("--threshold <p>", "probability from which a pair is a link", "0.5")
    .option("--out <file>", "where to write the links", "links.csv")
    .option("--json", "print one JSON object")
    .action((raw: unknown) => link(linkOptionsSchema.parse(raw)));
}

async function link(options: z.infer<typeof linkOptionsSchema>): Promise<void> {
  const began = Date.now();
  const report = progressPrinter(began);
  const truth = options.truth ?? null;
  const fileOf = (path: string, columns = options.columns) => ({ path: requireFile(path), columns, truth });
  const first = fileOf(options.dedupe ?? options.left ?? "");
  const second = options.right === undefined ? null : fileOf(options.right, options.rightColumns);
  const result = await linkFiles(first, second, options.threshold, (stage) => report({ stage }));
  await writeLinks(options.out, result.pairs);
  const links = result.pairs.filter((pair) => pair.decision === "link");
  const seconds = (Date.now() - began) / 1000;
  const figures = {
    compared: result.compared,
    links: links.length,
    review: result.pairs.length - links.length,
    seconds,
    ...(result.left.truth && { truth: countTruth(links, result.left.truth, result.right?.truth ?? null) }),
  };
  const sentence = `${formatNumber(figures.links)} links and ${formatNumber(figures.review)} pairs for review in ${seconds.toFixed(1)} s: ${options.out}`;
  printResult(options.json, figures, sentence);
}
