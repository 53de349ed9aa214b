import type { ElectionType } from "@/lib/elections/schema";
import type { OptionRead } from "@/lib/surveys/rules/read-option";
import type { QuestionKind } from "@/lib/surveys/schema";

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
