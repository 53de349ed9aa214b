import { ELECTION_TYPES } from "@/lib/elections/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { oneOf, requiredText } from "@/lib/imports/data/read-cells";
import { readTable, type TableRow } from "@/lib/imports/data/read-table";
import { forbiddenHeader } from "@/lib/imports/rules/refuse-columns";
import { smallImportParamsSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { QUESTION_LAYOUTS, type QuestionField } from "@/lib/surveys/layouts.table";
import { saveQuestion } from "@/lib/surveys/mutations/save-question";
import { readOptions } from "@/lib/surveys/rules/read-option";
import { QUESTION_KINDS } from "@/lib/surveys/schema";
import type { NewQuestion } from "@/lib/surveys/types";

/** Questions of the bank: checked as a whole, written in one transaction, updated where the code is known. */
export async function importQuestions(context: RunContext): Promise<RunOutcome> {
  const { fileId } = smallImportParamsSchema.parse(context.params);
  return withScope(
    context.scope,
    async (tx) => {
      const file = await findImportFile(tx, fileId);
      const { rows, counts } = await readTable(file.path, QUESTION_LAYOUTS);
      const changes = { added: 0, amended: 0, deleted: 0, unchanged: 0 };
      for (const question of rows.map(readQuestion)) changes[await saveQuestion(tx, question)]++;
      return { status: "done", result: { ...counts, ...changes } };
    },
    { timeout: 120_000 },
  );
}

function readQuestion({ line, text }: TableRow<QuestionField>): NewQuestion {
  const cell = (column: QuestionField) => ({ line, column, text: text(column) });
  const wrong = (column: QuestionField, what: string) =>
    badInput(`Line ${line}, column "${column}": ${what}.`);
  const code = requiredText(cell("code"));
  if (!/^[a-z][a-z0-9_]{0,59}$/.test(code))
    throw wrong("code", `"${code}" is no code: small letters, digits and underscores, a letter first`);
  const forbidden = forbiddenHeader(code);
  if (forbidden) throw wrong("code", `a question about ${forbidden} of a person may not be asked`);
  const kind = oneOf(cell("kind"), QUESTION_KINDS);
  const options = readOptions(requiredText(cell("options")), kind);
  if ("fault" in options) throw wrong("options", options.fault);
  const wording = requiredText(cell("wording"));
  const question = {
    code,
    wording,
    kind,
    options,
    master: text("master") || code,
    title: text("title") || wording,
    electionType: text("election_type") ? oneOf(cell("election_type"), ELECTION_TYPES) : null,
  };
  if (kind !== "attitude") return { ...question, scale: null };
  const direction = Number(oneOf(cell("direction"), ["1", "-1"]));
  const scale = requiredText(cell("scale"));
  return {
    ...question,
    scale: {
      code: scale,
      title: text("scale_title") || scale,
      lowEnd: requiredText(cell("low_end")),
      highEnd: requiredText(cell("high_end")),
      direction: direction === 1 ? 1 : -1,
    },
  };
}
