import type { QuestionKind } from "@/lib/surveys/schema";

const KINDS: Record<QuestionKind, string> = {
  intention: "Voting intention",
  "past-vote": "Past vote",
  referendum: "Referendum",
  issue: "Issues",
  attitude: "Attitudes",
  likelihood: "Likelihood to vote",
  other: "Other",
};

export const nameQuestionKind = (kind: QuestionKind): string => KINDS[kind];
