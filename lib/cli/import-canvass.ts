import type { Command } from "commander";
import { z } from "zod";
import { readParity } from "@/lib/canvass/data/read-parity";
import { DATE_ORDERS } from "@/lib/canvass/schema";
import { executeNow, takeIn, withDatabase } from "@/lib/cli/execute";
import { importFile } from "@/lib/cli/import-file";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";

const options = z.object({
  authority: z.string().optional(),
  map: z.array(z.string()).optional(),
  code: z.array(z.string()).optional(),
  dates: z.enum(DATE_ORDERS).optional(),
  json: z.boolean().default(false),
});

/** What canvassers wrote down: our own layout, any other by mapping, party sheets, NGP VAN's reports. */
export function addCanvassImports(command: Command): void {
  command
    .command("contacts <file>")
    .description("canvass contacts with answers and consents; who cannot be found is kept for review")
    .option("--authority <code>", "GSS code of the authority whose elector numbers the file uses")
    .option("--map <column=field...>", "what a column holds; an empty field leaves it out")
    .option("--code <theirs=ours...>", "which of our codes a code of the file stands for")
    .option("--dates <order>", `${DATE_ORDERS.join(" or ")}; told by the file by default`)
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { authority, map, code, dates, json } = options.parse(raw);
      const mapping = map && pairs(map, (field) => field || null);
      const codes = code && pairs(code, (ours) => ours);
      await importFile(file, "contacts", { authorityCode: authority, mapping, codes, dates }, json);
    });
  command
    .command("people <file>")
    .description("the people of another system (NGP VAN) by its own ids, to find their electors")
    .option("--json", "print one JSON object")
    .action((file: string, raw: { json?: boolean }) => importFile(file, "people", {}, raw.json ?? false));
  command
    .command("van")
    .description("move from NGP VAN (Connect): people, contacts and survey responses, with a parity report")
    .option("--people <file>", "export of people, CSV")
    .option("--contacts <file>", "contact history report")
    .option("--surveys <file>", "survey response report")
    .option("--dates <order>", `${DATE_ORDERS.join(" or ")}; told by the files by default`)
    .option("--json", "print one JSON object")
    .action(moveHouse);
}

const vanOptions = z.object({
  people: z.string().optional(),
  contacts: z.string().optional(),
  surveys: z.string().optional(),
  dates: z.enum(DATE_ORDERS).optional(),
  json: z.boolean().default(false),
});

/** Moving house: the files of the other system in their order, and the report of what of them is here. */
async function moveHouse(raw: unknown): Promise<void> {
  const { people, contacts, surveys, dates, json } = vanOptions.parse(raw);
  const given = [
    ["people", people],
    ["contacts", contacts],
    ["contacts", surveys],
  ] as const;
  const files = given.flatMap(([kind, file]) => (file ? [{ kind, file: requireFile(file) }] : []));
  if (!files.length) throw badInput("Give at least one of --people, --contacts and --surveys.");
  await withDatabase(async () => {
    let rejected = 0;
    for (const { kind, file } of files) {
      const fileId = await takeIn(file, kind);
      const params = kind === "contacts" && dates ? { fileId, dates } : { fileId };
      const { outcome } = await executeNow(`${kind}-import`, params, fileId);
      rejected += Number(outcome.result.rejected ?? 0);
    }
    const report = await withScope(runScope(), readParity);
    const lines = report.lines.map(
      ({ layout, rows, here, waiting }) => `  ${layout}: ${here} of ${rows} rows here, ${waiting} unmatched`,
    );
    printResult(json, { ...report }, lines.join("\n"));
    if (rejected) process.exitCode = EXIT.rejectedRows;
  });
}

function pairs<Value>(given: readonly string[], read: (text: string) => Value): Record<string, Value> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) throw badInput(`"${pair}" is no pair: write it as theirs=ours.`);
      return [pair.slice(0, at), read(pair.slice(at + 1))];
    }),
  );
}
