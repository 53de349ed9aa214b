import { type ElectorReference, referenceReader } from "@/lib/electors/rules/read-reference";
import { maskText } from "@/lib/imports/rules/mask-text";
import { parseDate } from "@/lib/imports/rules/parse-date";
import { forbiddenValue, personalValue } from "@/lib/imports/rules/refuse-columns";
import type { FileRow, RowFault } from "@/lib/imports/types";
import type { SurveyMatch } from "@/lib/surveys/rules/match-survey";
import { CHARACTERISTIC_FIELDS, CHARACTERISTICS, type Characteristic } from "@/lib/surveys/schema";
import type { BankQuestion } from "@/lib/surveys/types";

interface Answers {
  /** YYYY-MM-DD */
  answeredOn: string;
  weight: number;
  /** By question: the option's place from 1, 0 where the cell is empty. */
  answers: number[];
}

export interface IdentifiedRead extends Answers {
  who: ElectorReference;
}

export interface AnonymousRead extends Answers {
  area: string;
  about: Record<Characteristic, string>;
}

/** Compiles a survey's columns into a function from a row to a response of somebody the party knows, or its fault. */
export function identifiedReader(survey: SurveyMatch, bank: readonly BankQuestion[]) {
  const readWho = referenceReader(survey.match);
  const readAnswers = answersReader(survey, bank);
  return (row: FileRow): IdentifiedRead | RowFault => {
    const who = readWho(row);
    if ("reason" in who) return who;
    const answers = readAnswers(row);
    return "reason" in answers ? answers : { who, ...answers };
  };
}

/**
 * Compiles a survey's columns into a function from a row to an anonymous response, or its fault. Every cell is one of a
 * closed list, so none can name a person; one that looks as if it did is the fault that refuses the whole file.
 */
export function anonymousReader(survey: SurveyMatch, bank: readonly BankQuestion[]) {
  const { positions, header } = survey.match;
  const readAnswers = answersReader(survey, bank);
  return (row: FileRow): AnonymousRead | RowFault => {
    const answers = readAnswers(row);
    if ("reason" in answers) {
      return answers.reason === "forbidden-content" ? answers : (personalFault(row, header) ?? answers);
    }
    const about = { age_band: "", sex: "", tenure: "", education: "" };
    for (const field of CHARACTERISTIC_FIELDS) {
      const place = positions.get(field);
      const text = place === undefined ? "" : characteristic(row.cells[place] ?? "");
      if (text !== "" && !(CHARACTERISTICS[field] as readonly string[]).includes(text)) {
        const fault: RowFault = {
          column: header[place ?? 0] ?? field,
          reason: "category-unknown",
          found: maskText(text),
        };
        return personalFault(row, header) ?? fault;
      }
      about[field] = text;
    }
    const place = positions.get("area") ?? -1;
    const area = row.cells[place] ?? "";
    if (area === "") return { column: header[place] ?? "area", reason: "value-missing" };
    return { area, about, ...answers };
  };
}

const characteristic = (text: string) => text.toLowerCase().trim().replaceAll(" ", "_").replaceAll("–", "-");

/** Looked at only where a row is not sound: what is known of a closed list names nobody. */
function personalFault(row: FileRow, header: readonly string[]): RowFault | null {
  for (const [place, cell] of row.cells.entries()) {
    if (personalValue(cell))
      return { column: header[place] ?? "", reason: "personal-data", found: maskText(cell) };
  }
  return null;
}

function answersReader({ match, questions }: SurveyMatch, bank: readonly BankQuestion[]) {
  const { header, positions } = match;
  const asked = questions.map(({ code, place }) => {
    const question = bank.find((known) => known.code === code);
    return { options: question?.options, place };
  });
  const at = (field: string) => positions.get(field) ?? -1;
  return ({ cells }: FileRow): Answers | RowFault => {
    const dateText = cells[at("answered_on")] ?? "";
    const answeredOn = parseDate(dateText.slice(0, 10)) ?? parseDate(dateText);
    if (!answeredOn) return { column: header[at("answered_on")] ?? "answered_on", reason: "date-unreadable" };
    const weightText = cells[at("weight")] ?? "";
    const weight = weightText === "" ? 1 : Number(weightText);
    if (!(weight >= 0 && weight <= 1000))
      return { column: header[at("weight")] ?? "weight", reason: "number-unreadable" };
    const answers: number[] = [];
    for (const { options, place } of asked) {
      const cell = cells[place] ?? "";
      const answer = cell === "" ? 0 : options ? options.get(cell.toLowerCase()) : 0;
      if (answer === undefined) {
        const reason = forbiddenValue(cell) ? "forbidden-content" : "answer-unknown";
        return { column: header[place] ?? "", reason, found: maskText(cell) };
      }
      answers.push(answer);
    }
    return { answeredOn, weight, answers };
  };
}
