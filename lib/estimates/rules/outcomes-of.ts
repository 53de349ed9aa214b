import type { EstimatedKind } from "@/lib/estimates/schema";

export interface QuestionOutcomes {
  code: string;
  title: string;
  kind: EstimatedKind;
  outcomes: { key: string; label: string }[];
  /** By question and option: place among the outcomes, -1 for no opinion. */
  placeOf: (questionId: number, option: number) => number;
}

interface Master {
  code: string;
  title: string;
  kind: EstimatedKind;
  questions: {
    id: number;
    options: { position: number; label: string; meaning: string | null; number: number | null }[];
  }[];
}

const AGREES = { key: "agree", label: "Agree" };
const NOT = { key: "not_agree", label: "Disagree or neither" };

/** What the options of a master question's wordings mean: parties, sides, issues, or agreeing with a statement. */
export function outcomesOf({ code, title, kind, questions }: Master): QuestionOutcomes {
  const outcomes: QuestionOutcomes["outcomes"] = [];
  const places = new Map<string, number>();
  for (const { id, options } of questions) {
    const numbers = options.flatMap(({ number }) => (number === null ? [] : [number]));
    const middle = (Math.min(...numbers) + Math.max(...numbers)) / 2;
    for (const { position, label, meaning, number } of options) {
      const outcome = kind === "attitude" ? agreement(number, middle) : meaning && { key: meaning, label };
      if (!outcome) continue;
      const known = outcomes.findIndex(({ key }) => key === outcome.key);
      places.set(`${id}:${position}`, known >= 0 ? known : outcomes.push(outcome) - 1);
    }
  }
  return {
    code,
    title,
    kind,
    outcomes,
    placeOf: (questionId, option) => places.get(`${questionId}:${option}`) ?? -1,
  };
}

/** Above the middle of the scale a statement is agreed with. */
function agreement(number: number | null, middle: number) {
  if (number === null) return null;
  return number > middle ? AGREES : NOT;
}
