import type { Command } from "commander";
import { z } from "zod";
import { importFile } from "@/lib/cli/import-file";
import { ABSENT_VOTE_TYPES } from "@/lib/elections/schema";
import { SURVEY_MODES } from "@/lib/surveys/schema";

const json = z.boolean().default(false);
const date = z.iso.date("write the date as YYYY-MM-DD").optional();
const delivery = {
  supplier: z.string().optional(),
  contract: z.string().optional(),
  licenceEnds: date,
  authority: z.string().optional(),
  json,
};
const surveyOptions = z.object({
  ...delivery,
  name: z.string().optional(),
  mode: z.enum(SURVEY_MODES).optional(),
});
const deliveryOptions = z.object({ ...delivery, title: z.string().optional(), asOf: date });

const absentOptions = z.object({
  authority: z.string().optional(),
  electionType: z.enum(ABSENT_VOTE_TYPES),
  granted: date,
  source: z.string().optional(),
  complete: z.boolean().default(false),
  clear: z.boolean().default(false),
  json,
});
const memberOptions = z.object({
  authority: z.string().optional(),
  complete: z.boolean().default(false),
  json,
});

const nameOf = (file: string) =>
  file
    .split("/")
    .at(-1)
    ?.replace(/\.\w+$/, "") || file;

/** What is known of people and places besides registers and votes. */
export function addEvidenceImports(command: Command): void {
  withDelivery(command.command("survey <file>").description("a survey; its questions must be in the bank"))
    .option("--name <name>", "what the survey is called; the file's name by default")
    .option("--mode <mode>", `${SURVEY_MODES.join(" or ")}; told by the columns by default`)
    .action(async (file: string, raw: unknown) => {
      const { json, name, authority, ...rest } = surveyOptions.parse(raw);
      await importFile(
        file,
        "survey",
        { ...rest, name: name ?? nameOf(file), authorityCode: authority },
        json,
      );
    });
  for (const [kind, what] of [
    ["demographics", "what a supplier says of electors, postcodes or areas"],
    ["census", "counts of a census by ward or output area"],
  ] as const) {
    withDelivery(command.command(`${kind} <file>`).description(what))
      .option("--title <title>", "what the delivery is called; the file's name by default")
      .option("--as-of <date>", "the day that the figures describe, YYYY-MM-DD; today by default")
      .action(async (file: string, raw: unknown) => {
        const { json, title, supplier, authority, ...rest } = deliveryOptions.parse(raw);
        const params = {
          ...rest,
          title: title ?? nameOf(file),
          supplier: supplier ?? "not stated",
          authorityCode: authority,
        };
        await importFile(file, kind, params, json);
      });
  }
  command
    .command("absent-voters <file>")
    .description("a council's list of absent voters, or people whose leave is set or cleared")
    .option("--authority <code>", "GSS code of the authority whose elector numbers the file uses")
    .option("--election-type <type>", `${ABSENT_VOTE_TYPES.join(", ")}`, "all")
    .option("--granted <date>", "day of the grant where rows do not say it, YYYY-MM-DD")
    .option("--source <words>", "where the list comes from")
    .option("--complete", "the list is whole: whoever is not on it has no such vote any more")
    .option("--clear", "end what the people of the file hold")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, granted, clear, ...rest } = absentOptions.parse(raw);
      const action = clear ? "clear" : "set";
      const params = { ...rest, action, authorityCode: authority, grantedOn: granted };
      await importFile(file, "absent-voters", params, json);
    });
  command
    .command("members <file>")
    .description("the membership list, linked to electors where one fits")
    .option("--authority <code>", "GSS code of the authority whose elector numbers the file uses")
    .option("--complete", "the list is whole: active members who are not on it lapse")
    .option("--json", "print one JSON object")
    .action(async (file: string, raw: unknown) => {
      const { json, authority, complete } = memberOptions.parse(raw);
      await importFile(file, "members", { complete, authorityCode: authority }, json);
    });
}

function withDelivery(command: Command): Command {
  return command
    .option("--supplier <name>", "who supplied it")
    .option("--contract <reference>", "the contract under which it was supplied")
    .option("--licence-ends <date>", "the last day on which it may be held, YYYY-MM-DD")
    .option("--authority <code>", "GSS code of the authority whose elector numbers the file uses")
    .option("--json", "print one JSON object");
}
