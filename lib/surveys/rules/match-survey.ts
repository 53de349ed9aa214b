import { referenceKind } from "@/lib/electors/rules/read-reference";
import { headerKey } from "@/lib/imports/rules/match-layout";
import { matchOpenLayout } from "@/lib/imports/rules/match-open-layout";
import { personalHeader } from "@/lib/imports/rules/refuse-columns";
import type { Mapping } from "@/lib/imports/schema";
import type { LayoutColumn, LayoutMatch } from "@/lib/imports/types";
import { SURVEY_COLUMNS } from "@/lib/surveys/layouts.table";
import type { SurveyMode } from "@/lib/surveys/schema";

export interface SurveyMatch {
  mode: SurveyMode;
  match: LayoutMatch<string>;
  /** Codes of the questions and where their answers stand in a row. */
  questions: { code: string; place: number }[];
}

export type SurveyMatchResult = { ok: true; survey: SurveyMatch } | { ok: false; message: string };

/**
 * Tells the columns of a survey apart: whom a response is about, and the questions, whose headers are codes of the
 * bank. A file with an area and without a way to find people is anonymous, and must then hold nothing that tells a
 * person apart. `known` are the codes of the bank; without them every other column counts as a question.
 */
export function matchSurvey(
  header: readonly string[],
  options: { mode?: SurveyMode; mapping?: Mapping; known?: ReadonlySet<string> } = {},
): SurveyMatchResult {
  const { mapping = {}, known } = options;
  const mode = options.mode ?? (holdsArea(header, mapping) ? "anonymous" : "identified");
  const columns = SURVEY_COLUMNS[mode];
  const title = mode === "anonymous" ? "Anonymous survey" : "Survey with named respondents";
  const matched = matchOpenLayout(header, { name: `survey-${mode}`, title, columns }, mapping);
  if (!matched.ok) return matched;
  const { match } = matched;
  const questions = matched.open.map(({ name, place }) => ({ code: name, place }));
  if (mode === "anonymous") {
    const kept = new Set(
      [...match.positions].filter(([field]) => isOwn(columns, field)).map(([, place]) => place),
    );
    for (const [place, name] of header.entries()) {
      const personal = kept.has(place) || known?.has(name) ? null : personalHeader(name);
      if (personal) return { ok: false, message: refusal(name, personal) };
    }
  }
  const unknown = known ? questions.filter(({ code }) => !known.has(code)) : [];
  if (unknown.length) {
    const names = unknown.map(({ code }) => `"${code}"`).join(", ");
    return {
      ok: false,
      message: `Line 1: the question bank does not know ${names}. Add the questions with import questions FILE, map the columns to questions, or leave them out.`,
    };
  }
  if (!questions.length) return { ok: false, message: "Line 1: no column holds the answers to a question." };
  if (mode === "identified" && referenceKind(match.positions) === null) {
    return {
      ok: false,
      message:
        "Line 1: nothing says whom a response is about. An identified survey needs elector_id, or district and number, or surname and postcode; an anonymous one an area.",
    };
  }
  return { ok: true, survey: { mode, match, questions } };
}

const isOwn = (columns: readonly LayoutColumn<string>[], field: string) =>
  columns.some((column) => column.field === field);

function holdsArea(header: readonly string[], mapping: Mapping): boolean {
  const area = SURVEY_COLUMNS.anonymous[0];
  return header.some(
    (name) =>
      mapping[name] === "area" || area?.headers.some((spelling) => headerKey(spelling) === headerKey(name)),
  );
}

const refusal = (column: string, what: string) =>
  `Line 1, column "${column}": an anonymous survey must not hold ${what}: its answers may never be linked to a person. Take the column out of the file, or load the survey as an identified one. Nothing was loaded.`;
