import type { Command } from "commander";
import { z } from "zod";
import { addCheckCommand } from "@/lib/cli/check";
import { ENTITLEMENT_HELP, entitlementOption } from "@/lib/cli/entitlement-option";
import { addCanvassImports } from "@/lib/cli/import-canvass";
import { addRegisterChanges } from "@/lib/cli/import-changes";
import { addEvidenceImports } from "@/lib/cli/import-evidence";
import { importFile } from "@/lib/cli/import-file";
import { USUAL_ENTITLEMENT } from "@/lib/sources/entitlements.table";

const date = z.iso.date("write the date as YYYY-MM-DD");
const authority = z.string().regex(/^[A-Z]\d{8}$/, "give the authority's GSS code, for example E06000010");
const registerOptions = z.object({
  authority,
  published: date,
  entitlement: entitlementOption,
  json: z.boolean().default(false),
});
const markedOptions = z.object({
  authority,
  poll: date.optional(),
  numbersOf: date.optional(),
  entitlement: entitlementOption,
  json: z.boolean().default(false),
});

const PLAIN_KINDS = [
  "areas",
  "polling-districts",
  "elections",
  "questions",
  "results",
  "candidates",
  "area-districts",
  "boundaries",
  "postcodes",
] as const;

export function addImportCommands(program: Command): void {
  const command = program.command("import").description("take files in");
  command
    .command("register <file>")
    .description("a full electoral register of one authority")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .requiredOption("--published <date>", "date of publication, YYYY-MM-DD")
    .option("--entitlement <regulation>", ENTITLEMENT_HELP, USUAL_ENTITLEMENT)
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, published, entitlement } = registerOptions.parse(raw);
      const params = { authorityCode: authority, publishedOn: published, confirmed: true };
      await importFile(file, "register", params, json, entitlement);
    });
  addRegisterChanges(command);
  command
    .command("marked-register <file>")
    .description("who voted on a polling day, in the numbers of the register then in force")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .option("--poll <date>", "polling day, YYYY-MM-DD; not needed where the columns name their elections")
    .option("--numbers-of <date>", "day of the register whose numbers are used; the one in force by default")
    .option("--entitlement <regulation>", ENTITLEMENT_HELP, USUAL_ENTITLEMENT)
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, poll, numbersOf, entitlement } = markedOptions.parse(raw);
      const params = { authorityCode: authority, pollDate: poll, numbersOf };
      await importFile(file, "marked-register", params, json, entitlement);
    });
  for (const kind of PLAIN_KINDS) {
    command
      .command(`${kind} <file>`)
      .description(`${kind.replace("-", " ")}, as CSV`)
      .option("--json", "print one JSON object")
      .action((file: string, raw: { json?: boolean }) => importFile(file, kind, {}, raw.json ?? false));
  }
  addEvidenceImports(command);
  addCanvassImports(command);
  addCheckCommand(command);
}
