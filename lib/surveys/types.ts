import type { ElectionType } from "@/lib/elections/schema";
import type { OptionRead } from "@/lib/surveys/rules/read-option";
import type { QuestionKind, SurveyMode } from "@/lib/surveys/schema";

/** A question of the bank as the reading of a survey needs it. */
export interface BankQuestion {
  id: number;
  code: string;
  kind: QuestionKind;
  /** Value in files -> place among the options, from 1. */
  options: ReadonlyMap<string, number>;
}

/** A question as it is added to the bank or changed. */
export interface NewQuestion {
  code: string;
  /** What it asks from year to year, whatever the wording. */
  master: string;
  title: string;
  wording: string;
  kind: QuestionKind;
  electionType: ElectionType | null;
  /** Attitude items only; direction 1 where a higher number lies towards the high end. */
  scale: { code: string; title: string; lowEnd: string; highEnd: string; direction: 1 | -1 } | null;
  options: readonly OptionRead[];
}

/** Answers to one option; hidden where so few gave it that they could be known. */
export type OptionCount = { label: string } & (
  | { hidden: true }
  | {
      hidden: false;
      people: number;
      /** 0 to 1, of the weights of those who answered the question. */
      share: number;
    }
);

export interface QuestionCounts {
  questionId: number;
  code: string;
  wording: string;
  kind: QuestionKind;
  /** Null: fewer than can be shown. */
  answered: number | null;
  options: OptionCount[];
}

export interface SurveyView {
  id: number;
  name: string;
  mode: SurveyMode;
  supplier: string;
  contract: string;
  /** ISO days. */
  licenceEnds: string | null;
  fieldworkFrom: string;
  fieldworkTo: string;
  responses: number;
  questions: number;
}

/** A question of the bank, with how often it was asked. */
export interface BankEntry {
  id: number;
  code: string;
  master: string;
  wording: string;
  kind: QuestionKind;
  electionType: string | null;
  /** "left 1 … right 5" for attitude items. */
  scale: { title: string; lowEnd: string; highEnd: string; direction: number } | null;
  options: string[];
  surveys: number;
}
