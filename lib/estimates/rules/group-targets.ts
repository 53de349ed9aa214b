import type { EstimateTargetView } from "@/lib/estimates/types";

export interface QuestionView {
  code: string;
  title: string;
  kind: EstimateTargetView["kind"];
  answers: number;
  targets: EstimateTargetView[];
}

/** The answers of a set, question by question in its order. */
export function groupTargets(targets: readonly EstimateTargetView[]): QuestionView[] {
  const questions = new Map<string, QuestionView>();
  for (const target of targets) {
    const { questionCode: code, question: title, kind, answers } = target;
    const known = questions.get(code) ?? { code, title, kind, answers, targets: [] };
    questions.set(code, { ...known, targets: [...known.targets, target] });
  }
  return [...questions.values()];
}
