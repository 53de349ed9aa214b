import { z } from "zod";

export const QUESTION_KINDS = [
  "intention",
  "past-vote",
  "referendum",
  "issue",
  "attitude",
  "likelihood",
  "other",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const SURVEY_MODES = ["identified", "anonymous"] as const;
export type SurveyMode = (typeof SURVEY_MODES)[number];

/** Broad characteristics that an anonymous response may state: closed lists, so that no cell can name a person. */
export const CHARACTERISTICS = {
  age_band: ["16-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+"],
  sex: ["female", "male", "other"],
  tenure: ["owned", "owned_outright", "mortgaged", "rented", "social_rented", "private_rented", "other"],
  education: ["none", "level_1", "level_2", "level_3", "level_4", "degree", "no_degree", "other"],
} as const;
export type Characteristic = keyof typeof CHARACTERISTICS;
export const CHARACTERISTIC_FIELDS = Object.keys(CHARACTERISTICS) as Characteristic[];

/** Figures about fewer people than this are not shown. */
export const SMALLEST_GROUP = 10;

export const surveyIdSchema = z.coerce.number().int().positive();

export const surveyImportParamsSchema = z.object({
  fileId: z.coerce.number().int().positive(),
  name: z.string().trim().min(1, "Give the survey a name").max(200),
  supplier: z.string().trim().max(200).default(""),
  contract: z.string().trim().max(200).default(""),
  /** YYYY-MM-DD */
  licenceEnds: z.iso.date("Enter the day on which the licence ends").optional(),
  /** Where left out: a file with an area and without a reference to people is anonymous. */
  mode: z.enum(SURVEY_MODES).optional(),
  authorityCode: z.string().trim().optional(),
  mapping: z.record(z.string(), z.string().nullable()).optional(),
  confirmed: z.boolean().default(true),
});
