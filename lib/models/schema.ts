import { z } from "zod";

const REGRESSION_FAMILIES = ["binomial", "probit", "gaussian", "multinomial"] as const;
const ITEM_FAMILIES = ["rasch", "2pl", "grm"] as const;

export const regressionFamily = z.enum(REGRESSION_FAMILIES);
export const itemFamily = z.enum(ITEM_FAMILIES);
export const modelFamily = z.enum([...REGRESSION_FAMILIES, ...ITEM_FAMILIES]);

const number = z.number().nullable();
const byTerm = z.record(z.string(), number);
const learnt = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("levels"), levels: z.array(z.string()) }),
  z.object({ kind: z.literal("polynomial"), centres: z.array(z.number()), norms: z.array(z.number()) }),
  z.object({ kind: z.literal("scale"), centre: z.number(), scale: z.number() }),
]);
const groupEffects = z.record(
  z.string(),
  z.object({ sd: z.number(), effects: z.record(z.string(), z.number()) }),
);

const warningCode = z.enum([
  "SEPARATION",
  "COLLINEAR",
  "RARE_CLASS",
  "CONSTANT",
  "NON_FINITE",
  "BOUNDARY",
  "NOT_CONVERGED",
]);

/** The version of a fitted model's JSON: raised when a reader of the old would misread the new. */
export const FIT_VERSION = 1;

const anyFit = {
  version: z.literal(FIT_VERSION),
  n: z.number(),
  dropped: z.number(),
  logLikelihood: number,
  deviance: number,
  aic: number,
  converged: z.boolean(),
  warnings: z.array(z.object({ code: warningCode, column: z.string(), message: z.string() })),
};
const common = {
  ...anyFit,
  formula: z.string(),
  /** What is needed to make the same columns for other rows. */
  design: z.object({
    learnt: z.record(z.string(), learnt),
    groups: z.array(z.object({ name: z.string(), levels: z.array(z.string()) })),
  }),
};

/** A fitted regression as plain JSON: what `model fit` prints, and what predicts. */
export const regressionFit = z.discriminatedUnion("family", [
  z.object({
    ...common,
    family: z.enum(["binomial", "probit", "gaussian"]),
    coefficients: byTerm,
    standardErrors: byTerm,
    groups: groupEffects,
    /** What the model gives the probability of; null where the outcome was 0 and 1. */
    event: z.string().nullable(),
    sigma: number.optional(),
  }),
  z.object({
    ...common,
    family: z.literal("multinomial"),
    classes: z.array(z.string()),
    coefficients: z.record(z.string(), byTerm),
    standardErrors: z.record(z.string(), byTerm),
    groups: z.record(z.string(), groupEffects),
  }),
]);

const item = z.object({
  discrimination: z.number(),
  /** Of an item with two levels. */
  difficulty: z.number().optional(),
  /** Of an item with more: one fewer than levels. */
  thresholds: z.array(z.number()).optional(),
  standardErrors: z.object({
    discrimination: number,
    difficulty: number.optional(),
    thresholds: z.array(number).optional(),
  }),
  /** Answers that occurred, the lowest first. */
  levels: z.array(z.string()),
});

/** Fitted items as plain JSON. */
export const itemFit = z.object({
  ...anyFit,
  family: itemFamily,
  items: z.record(z.string(), item),
});
