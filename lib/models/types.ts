import type { z } from "zod";
import type { BuiltDesign } from "@/lib/formula/rules/build-design";
import type { Formula } from "@/lib/formula/types";
import type { itemFamily, itemFit, regressionFamily, regressionFit } from "@/lib/models/schema";

export type ItemFit = z.infer<typeof itemFit>;
export type RegressionFamily = z.infer<typeof regressionFamily>;
export type RegressionFit = z.infer<typeof regressionFit>;
export type SingleFit = Extract<RegressionFit, { family: "binomial" | "probit" | "gaussian" }>;
export type MultinomialFitJson = Extract<RegressionFit, { family: "multinomial" }>;

export interface RegressionRequest {
  formula: string;
  family: RegressionFamily;
  /** Column of row weights. */
  weights?: string;
  /** Precision of the prior on every coefficient but the intercept. */
  ridge?: number;
  /** Base level by column. */
  base?: Record<string, string>;
  /** For groupings: the full Laplace likelihood instead of the joint mode. */
  exact?: boolean;
}

/** Probabilities (gaussian: means) by row, NaN where a row could not be predicted. */
export type Predictions =
  | { kind: "single"; values: Float64Array }
  | { kind: "classes"; classes: { name: string; values: Float64Array }[] };

/** What both kinds of regression are fitted to. */
export interface RegressionRows {
  formula: Formula;
  built: BuiltDesign;
  weights: Float64Array | null;
  request: RegressionRequest;
}

export interface ItemRequest {
  family: z.infer<typeof itemFamily>;
  items: string[];
  /** Answers from the lowest to the highest; by size where they are numbers and this is left out. */
  levels?: string[];
  weights?: string;
  /** Rasch: one discrimination for all items instead of 1. */
  commonDiscrimination?: boolean;
}

/** A person's position on the trait; null for somebody without an answer. */
export type PersonScore = {
  /** Expected a posteriori. */
  score: number;
  standardError: number;
  mode: number;
  modeStandardError: number;
} | null;
