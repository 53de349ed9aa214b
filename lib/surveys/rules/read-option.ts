import { PARTIES_STANDING, PARTY_CODES } from "@/lib/elections/parties.table";
import type { QuestionKind } from "@/lib/surveys/schema";

export interface OptionRead {
  position: number;
  value: string;
  label: string;
  /** Null: the answer gives no opinion. */
  meaning: string | null;
  number: number | null;
}

/** Answers that give no opinion, whatever was asked. */
const NO_OPINION: Readonly<Record<string, string>> = {
  dont_know: "Don’t know",
  wont_say: "Won’t say",
  undecided: "Undecided",
  refused: "Refused",
  none_of_these: "None of these",
  no_answer: "No answer",
  not_eligible: "Not eligible",
};

/**
 * The options of a question as a file of the bank writes them: "labour=Labour;wont_say=Won't say", or "yes;no". What an
 * answer means follows from the kind: a party's code or non_voter, an issue's code, a side, a number.
 */
export function readOptions(text: string, kind: QuestionKind): OptionRead[] | { fault: string } {
  const options: OptionRead[] = [];
  for (const part of text
    .split(";")
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [value = "", ...rest] = part.split("=");
    const option = readOption(value.trim(), rest.join("=").trim(), kind, options.length + 1);
    if (options.some((known) => known.value === option.value))
      return { fault: `"${option.value}" stands twice` };
    options.push(option);
  }
  if (options.length < 2) return { fault: "a question has two options or more, divided by semicolons" };
  if (options.length > 200) return { fault: "a question has 200 options at most" };
  if (kind === "attitude" && options.filter(({ number }) => number !== null).length < 2) {
    return { fault: "an attitude item is answered by whole numbers, such as 1=Disagree strongly" };
  }
  return options;
}

function readOption(value: string, label: string, kind: QuestionKind, position: number): OptionRead {
  const silent = value in NO_OPINION;
  const numbered = kind === "attitude" || kind === "likelihood";
  const number = numbered && /^-?\d{1,3}$/.test(value) ? Number(value) : null;
  return {
    position,
    value,
    label:
      label ||
      (NO_OPINION[value] ?? (kind === "issue" ? readable(value) : (partyName(value) ?? readable(value)))),
    meaning: silent ? null : meaningOf(value, kind),
    number,
  };
}

function meaningOf(value: string, kind: QuestionKind): string | null {
  if (kind === "intention" || kind === "past-vote") {
    return value === "non_voter" || PARTY_CODES.has(value) ? value : null;
  }
  return value;
}

const partyName = (value: string) => PARTIES_STANDING.find(({ code }) => code === value)?.name;

/** "cost_of_living" -> "Cost of living". */
function readable(value: string): string {
  const text = value.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
