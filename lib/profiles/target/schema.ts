import { z } from "zod";

const numbers = z.array(z.number());
const estimate = z.object({ value: z.number(), standardError: z.number() });

const deviationSchema = z.object({ sd: z.number(), measured: z.boolean() });

/** Fitted numbers of one target: log-odds by feature level, ward and district. Plain JSON, areas keyed by id. */
export const targetParametersSchema = z.object({
  key: z.string(),
  label: z.string(),
  intercept: z.number(),
  /** By feature, one effect a level; the first is the base with 0. */
  effects: z.record(z.string(), numbers),
  wards: z.object({ sd: z.number(), ids: numbers, effects: numbers }),
  districts: z.object({ sd: z.number(), ids: numbers, effects: numbers }),
  /** Log-odds become intercept + slope * log-odds: fitted on households that the fit did not see. */
  calibration: z.object({ intercept: z.number(), slope: z.number().positive() }),
  /** Standard error of an elector's log-odds that the parameters leave, on average. */
  parameterSd: z.number(),
  /** What differs between electors of equal features, log-odds, and whether it was measured or assumed. */
  person: deviationSchema,
  /** The same of electors of whom something of their own is known; as of everybody where it is not told. */
  informed: deviationSchema.optional(),
  /** Said beside every score of the target. */
  mark: z.string().optional(),
  /** Of a position on a scale: the effects are then those on the trait's mean, whose residual has standard deviation 1. */
  trait: z
    .object({
      lowEnd: z.string(),
      highEnd: z.string(),
      items: z.array(
        z.object({
          code: z.string(),
          /** Answers by category, the lowest first. */
          values: numbers,
          discrimination: z.number(),
          thresholds: numbers,
        }),
      ),
    })
    .optional(),
});
export type TargetParameters = z.infer<typeof targetParametersSchema>;

/** Log-odds of each class of the next answer but the first, against it. */
const transitionSchema = z.object({
  wardIds: numbers,
  to: z.array(
    z.object({
      intercept: z.number(),
      /** By feature, one effect a level; `from` is the class now. */
      effects: z.record(z.string(), numbers),
      wards: numbers,
    }),
  ),
});
export type Transition = z.infer<typeof transitionSchema>;

const shiftSchema = z.object({
  /** By ward id, what is added to the log-odds of each target. */
  offsets: z.record(z.string(), z.record(z.string(), z.number())),
  /** The elections whose results they come from. */
  elections: z.array(z.string()),
});
export type SupportShift = z.infer<typeof shiftSchema>;

export const profileParametersSchema = z.object({
  schemaVersion: z.literal(1),
  profile: z.string(),
  exclusive: z.boolean(),
  vocabulary: z.object({
    parties: z.array(z.string()),
    issues: z.array(z.string()),
    referendums: z.array(z.string()),
    us: z.string().nullable().default(null),
    scales: z
      .array(z.object({ code: z.string(), title: z.string(), lowEnd: z.string(), highEnd: z.string() }))
      .default([]),
    items: z.array(z.object({ code: z.string(), scale: z.string(), direction: z.number() })).default([]),
  }),
  targets: z.array(targetParametersSchema),
  transition: transitionSchema.optional(),
  shift: shiftSchema.optional(),
});
export type ProfileParameters = z.infer<typeof profileParametersSchema>;

export const targetMeasuresSchema = z.object({
  auc: estimate,
  logLoss: estimate,
  brier: z.number(),
  calibration: z.object({ slope: estimate, intercept: estimate }),
});

const cell = {
  rows: z.number(),
  /** Means, 0 to 1. */
  predicted: z.number(),
  observed: z.number(),
  /** Of the observed share, were the predictions right. */
  standardError: z.number(),
  logLoss: z.number(),
};

export const targetEvaluationSchema = z.object({
  /** `uncertainty`: standard error of the ward's level, log-odds. */
  wards: z.array(z.object({ ...cell, areaId: z.number(), uncertainty: z.number() })),
  groups: z.array(z.object({ ...cell, attribute: z.string(), group: z.string() })),
  /** Loss on the same households, learnt from a share of the others. */
  learning: z.array(z.object({ share: z.number(), rows: z.number(), logLoss: estimate })),
});
export type TargetEvaluation = z.infer<typeof targetEvaluationSchema>;

export const targetMetricsSchema = z.object({
  key: z.string(),
  label: z.string(),
  rows: z.number(),
  cases: z.number(),
  /** On households that the fit did not see. */
  byHousehold: targetMeasuresSchema,
  /** On wards that the fit did not see. */
  byWard: z.object({ auc: estimate, logLoss: estimate }),
  baselines: z.object({
    areaMean: z.object({ auc: estimate, logLoss: estimate }),
    lastKnown: z.object({ auc: estimate, logLoss: estimate }),
  }),
  reliability: z.array(
    z.object({ count: z.number(), predicted: z.number(), observed: z.number(), standardError: z.number() }),
  ),
  lift: z.array(
    z.object({ decile: z.number(), electors: z.number(), happened: z.number(), expected: z.number() }),
  ),
  /** Versions before it was measured have none. */
  evaluation: targetEvaluationSchema.optional(),
});
export type TargetMetrics = z.infer<typeof targetMetricsSchema>;

/** How well a scale is told by its items and by features, of the respondents. */
const traitMetricsSchema = z.object({
  key: z.string(),
  label: z.string(),
  respondents: z.number(),
  items: z.number(),
  /** Share of the trait's variance that answers and features tell (reliability of EAP scores). */
  reliability: z.number(),
  /** Share that features alone tell: what is known of those never asked. */
  explained: z.number(),
});
export type TraitMetrics = z.infer<typeof traitMetricsSchema>;

export const profileMetricsSchema = z.object({
  schemaVersion: z.literal(1),
  rows: z.number(),
  from: z.string(),
  to: z.string(),
  targets: z.array(targetMetricsSchema),
  traits: z.array(traitMetricsSchema).default([]),
  switching: z
    .object({
      pairs: z.number(),
      classes: z.array(z.string()),
      /** Pairs of answers from a class (rows) to a class. */
      counts: z.array(numbers),
      /** On households that the fit did not see; of the model, and of the rates of all. */
      logLoss: z.number().optional(),
      plainLogLoss: z.number().optional(),
    })
    .optional(),
  skipped: z.array(z.object({ key: z.string(), label: z.string(), reason: z.string() })),
  fitSeconds: z.number(),
});
export type ProfileMetrics = z.infer<typeof profileMetricsSchema>;

/** Means over the scored electors of a ward, calibrated log-odds; the parts by feature, and `district`. */
export const targetBaselineSchema = z.object({
  predictor: z.number(),
  parts: z.record(z.string(), z.number()),
  /** Of a trait: its value at each hundredth of the electors scored. */
  quantiles: numbers.optional(),
  /** Of switching: whom the ward is with now, how it changes, and how many electors that moves from where to where. */
  switching: z
    .object({ us: z.number(), current: numbers, matrix: z.array(numbers), moves: z.array(numbers) })
    .optional(),
});
export type TargetBaseline = z.infer<typeof targetBaselineSchema>;
