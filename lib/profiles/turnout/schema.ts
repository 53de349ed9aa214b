import { z } from "zod";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import { FEATURE_CLASSES } from "@/lib/profiles/turnout/features.table";

const numbers = z.array(z.number());
const byId = z.record(z.string(), z.number());
const estimate = z.object({ value: z.number(), standardError: z.number() });

/** A model of one type of election: plain JSON, areas keyed by id, predictors in log-odds. */
const fittedSchema = z.object({
  coefficients: z.array(
    z.object({ term: z.string(), estimate: z.number(), standardError: z.number().nullable() }),
  ),
  wards: z.object({ sd: z.number(), effects: byId }),
  districts: z.object({ sd: z.number(), ids: numbers, effects: numbers }),
  /** Null where nothing could be fitted. */
  posterior: z
    .object({
      fixedStart: z.number(),
      columnCount: z.number(),
      columnCovariance: numbers,
      groupFirstColumn: numbers,
      nestedPrecision: numbers,
      crossStart: numbers,
      crossColumn: numbers,
      crossRatio: numbers,
    })
    .nullable(),
  /** Log-odds of a prediction become intercept + slope * log-odds: fitted by cross-validation, strictly increasing. */
  calibration: z.object({ intercept: z.number(), slope: z.number().positive() }),
});
export type FittedTurnout = z.infer<typeof fittedSchema>;

/** Whose polls tell who votes: the type's own, those of another type, or nobody's. */
const basisSchema = z.enum(["own-polls", "other-type", "area-mean"]);
export type TurnoutBasis = z.infer<typeof basisSchema>;

/** What the expected turnouts are from. */
const levelSchema = z.enum(["marks", "results", "assumed"]);
export type TurnoutLevel = z.infer<typeof levelSchema>;

const otherTypeSchema = z.object({
  type: z.enum(ELECTION_TYPES),
  key: z.string(),
  label: z.string(),
  basis: basisSchema,
  level: levelSchema,
  /** By ward id. */
  expectedTurnout: byId,
  /** Null where the model of local elections is used. */
  fitted: fittedSchema.nullable(),
});
export type OtherTurnout = z.infer<typeof otherTypeSchema>;

/** Local elections, whose model the other types go by where they have none of their own. */
export const turnoutParametersSchema = fittedSchema.extend({
  schemaVersion: z.literal(1),
  target: z.literal("turnout.local"),
  basis: basisSchema.default("own-polls"),
  level: levelSchema.default("marks"),
  /** Polls of the history, oldest first: the order of the outcomes in the features. */
  events: z.array(z.object({ date: z.string(), local: z.boolean() })),
  /** Standard deviation of the propensity, and the share of its variance that a household has in common. */
  propensity: z.object({ mean: z.number(), sigma: z.number(), householdShare: z.number() }),
  /** Expected turnout of each ward at local elections. */
  expectedTurnout: byId,
  others: z.array(otherTypeSchema).default([]),
});
export type TurnoutParameters = z.infer<typeof turnoutParametersSchema>;

const measures = z.object({ auc: estimate, logLoss: estimate, brier: z.number() });

/** How the measuring was done: on the last poll, or, with two polls only, on half of the households. */
const designSchema = z.enum(["last-poll", "half-of-households"]);

export const turnoutMetricsSchema = z.object({
  schemaVersion: z.literal(1),
  design: designSchema,
  poll: z.string(),
  electors: z.number(),
  voted: z.number(),
  model: measures.extend({
    brierParts: z.object({ reliability: z.number(), resolution: z.number(), uncertainty: z.number() }),
    calibration: z.object({ slope: estimate, intercept: estimate, inTheLarge: estimate }),
  }),
  baselines: z.object({ areaMean: measures, lastKnown: measures }),
  without: z.array(
    z.object({
      featureClass: z.enum(FEATURE_CLASSES),
      auc: z.number(),
      logLoss: z.number(),
      lossGained: z.number(),
    }),
  ),
  reliability: z.array(
    z.object({
      electors: z.number(),
      predicted: z.number(),
      observed: z.number(),
      standardError: z.number(),
    }),
  ),
  lift: z.array(
    z.object({ decile: z.number(), electors: z.number(), voted: z.number(), expected: z.number() }),
  ),
  /** Each type of election with a model of its own. */
  types: z
    .array(
      z.object({
        key: z.string(),
        label: z.string(),
        design: designSchema,
        poll: z.string(),
        electors: z.number(),
        auc: estimate,
        slope: estimate,
      }),
    )
    .default([]),
  fitSeconds: z.number(),
});
export type TurnoutMetrics = z.infer<typeof turnoutMetricsSchema>;

export const modelCardSchema = z.object({
  title: z.string(),
  purpose: z.string(),
  trainedOn: z.array(z.object({ poll: z.string(), electors: z.number(), voted: z.number() })),
  historyFrom: z.array(z.string()),
  estimator: z.string(),
  warnings: z.array(z.string()),
  gaps: z.array(z.string()),
  notes: z.array(z.string()),
});
export type ModelCard = z.infer<typeof modelCardSchema>;

/** Means over a ward's scored electors, against which an elector is explained. Log-odds, after calibration and shift. */
export const wardBaselineSchema = z.object({
  predictor: z.number(),
  parts: z.record(z.string(), z.number()),
  /** Index of the newest local poll among the outcomes of the score set; -1 without one. Marked registers may land between training and scoring. */
  lastLocalEvent: z.number().int(),
});
export type WardBaseline = z.infer<typeof wardBaselineSchema>;
