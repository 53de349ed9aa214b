import { z } from "zod";

/** The slot of `turnout.local` in every score set. */
export const LOCAL_TURNOUT_SLOT = 1;

/** What stands in a slot of a score set, and which model version it comes from. */
export const setTargetSchema = z.object({
  slot: z.number().int().positive(),
  key: z.string(),
  label: z.string(),
  profile: z.string(),
  modelVersionId: z.number().int(),
  /** Said beside every score: that no model of its own made it, or what it was shifted to. */
  mark: z.string().optional(),
  /** Of a trait: where its two bytes stand in an elector's evidence. */
  byteAt: z.number().int().optional(),
});
export type SetTarget = z.infer<typeof setTargetSchema>;

/** What every set has, whatever else it has. */
export const LOCAL_TURNOUT: SetTarget = {
  slot: LOCAL_TURNOUT_SLOT,
  key: "turnout.local",
  label: "Turnout, local",
  profile: "turnout",
  modelVersionId: 0,
};

/** Sets kept besides the published one and the one before it. */
export const KEPT_SCORE_SETS = 5;

export const profileTrainingParamsSchema = z.object({ profile: z.string() });

export const scoringParamsSchema = z.object({ modelVersionId: z.number().int().positive().optional() });

export const publishingParamsSchema = z.union([
  z.object({ scoreSetId: z.number().int().positive(), publishedBy: z.string().min(1) }),
  z.object({ restore: z.literal(true), publishedBy: z.string().min(1) }),
]);

/** The form with which a person publishes a set: the model is approved in the same act. */
export const publishFormSchema = z.object({
  scoreSetId: z.coerce.number().int().positive(),
  approver: z.string().trim().min(3, "Name who approves the model."),
  purpose: z.string().trim().min(10, "Say in a sentence for what the scores may be used."),
  dpiaReference: z.string().trim().min(3, "Give the reference of the data protection impact assessment."),
});

export const modelVersionIdSchema = z.object({ id: z.coerce.number().int().positive() });

export const scoreFormSchema = z.object({ modelVersionId: z.coerce.number().int().positive() });
