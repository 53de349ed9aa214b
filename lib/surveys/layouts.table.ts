import { REFERENCE_COLUMNS, type ReferenceField } from "@/lib/electors/rules/read-reference";
import type { Layout, LayoutColumn } from "@/lib/imports/types";
import type { Characteristic } from "@/lib/surveys/schema";

export type QuestionField =
  | "code"
  | "master"
  | "title"
  | "wording"
  | "kind"
  | "election_type"
  | "scale"
  | "scale_title"
  | "low_end"
  | "high_end"
  | "direction"
  | "options";

export const QUESTION_LAYOUTS: readonly Layout<QuestionField>[] = [
  {
    name: "questions",
    title: "Question bank",
    columns: [
      { field: "code", headers: ["code"] },
      { field: "master", headers: ["master"], optional: true },
      { field: "title", headers: ["title"], optional: true },
      { field: "wording", headers: ["wording"] },
      { field: "kind", headers: ["kind"] },
      { field: "election_type", headers: ["election_type"], optional: true },
      { field: "scale", headers: ["scale"], optional: true },
      { field: "scale_title", headers: ["scale_title"], optional: true },
      { field: "low_end", headers: ["low_end"], optional: true },
      { field: "high_end", headers: ["high_end"], optional: true },
      { field: "direction", headers: ["direction"], optional: true },
      { field: "options", headers: ["options"] },
    ],
  },
];

export type SurveyField = ReferenceField | Characteristic | "area" | "answered_on" | "weight";

const ANSWERED: readonly LayoutColumn<SurveyField>[] = [
  { field: "answered_on", headers: ["answered_on", "Date", "Interview Date", "Completed"] },
  { field: "weight", headers: ["weight"], optional: true },
];

/** The columns of a survey apart from its questions, which are the codes of the bank. */
export const SURVEY_COLUMNS: Record<"identified" | "anonymous", readonly LayoutColumn<SurveyField>[]> = {
  identified: [...REFERENCE_COLUMNS, ...ANSWERED],
  anonymous: [
    { field: "area", headers: ["area", "ward", "ward_code", "constituency"] },
    ...ANSWERED,
    { field: "age_band", headers: ["age_band", "Age"], optional: true },
    { field: "sex", headers: ["sex"], optional: true },
    { field: "tenure", headers: ["tenure"], optional: true },
    { field: "education", headers: ["education"], optional: true },
  ],
};
