import type { Command } from "commander";
import { z } from "zod";
import { DATE_ORDERS } from "@/lib/canvass/schema";
import { importFile } from "@/lib/cli/import-file";
import { badInput } from "@/lib/platform/errors";

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
