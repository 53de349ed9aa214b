import type { Command } from "commander";
import { z } from "zod";
import { findAuthority } from "@/lib/areas/data/find-authority";
import { ENTITLEMENT_HELP, entitlementOption } from "@/lib/cli/entitlement-option";
import { executeAndPrint, withDatabase } from "@/lib/cli/execute";
import { importFile } from "@/lib/cli/import-file";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { findHead } from "@/lib/register/data/find-version";
import { USUAL_ENTITLEMENT } from "@/lib/sources/entitlements.table";

const authority = z.string().regex(/^[A-Z]\d{8}$/, "give the authority's GSS code, for example E06000010");
const json = z.boolean().default(false);
const alterationOptions = z.object({
  authority,
  published: z.iso.date("write the date as YYYY-MM-DD"),
  election: z.boolean().default(false),
  preview: z.boolean().default(false),
  entitlement: entitlementOption,
  json,
});
const undoOptions = z.object({ authority, confirm: z.boolean().default(false), json });

/** Alterations of the register in force, and the way back. */
export function addRegisterChanges(command: Command): void {
  command
    .command("alterations <file>")
    .description("additions, amendments and deletions since the register in force")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .requiredOption("--published <date>", "date of the notice, YYYY-MM-DD")
    .option("--election", "an interim notice before a poll; a monthly one by default")
    .option("--entitlement <regulation>", ENTITLEMENT_HELP, USUAL_ENTITLEMENT)
    .option("--preview", "say what would change, and change nothing")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const given = alterationOptions.parse(raw);
      const { authority: code, published, election, preview, entitlement } = given;
      const kind = election ? "election-alteration" : "monthly-alteration";
      const params = { authorityCode: code, publishedOn: published, kind, confirmed: !preview };
      await importFile(file, "register", params, given.json, entitlement);
    });
  command
    .command("undo")
    .description("take back an authority's newest register, annual or alterations")
    .requiredOption("--authority <code>", "GSS code of the authority")
    .option("--confirm", "do it; without this it is only said what would be undone")
    .option("--json", "print one JSON object")
    .action(async (raw: unknown) => {
      const { authority: code, confirm, json: asJson } = undoOptions.parse(raw);
      await withDatabase(async () => {
        const head = await withScope(runScope(), async (tx) => {
          const { id, name } = await findAuthority(tx, code);
          const version = await findHead(tx, id);
          if (!version) throw badInput(`No register of ${name} is loaded. There is nothing to undo.`);
          return { ...version, name };
        });
        if (!confirm) {
          throw badInput(
            `This would undo the register (${head.kind}) of ${head.name} of ${head.publishedOn}. Add --confirm to do it.`,
          );
        }
        await executeAndPrint("register-undo", { versionId: head.id }, asJson);
      });
    });
}
