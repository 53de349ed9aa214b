export interface NumericColumn {
  name: string;
  values: Float64Array;
}

/** Treatment contrasts: `levels[0]` is the base, and `codes` index `levels`. */
export interface FactorColumn {
  name: string;
  levels: string[];
  codes: Uint8Array | Uint16Array | Int32Array;
}

/** A grouping with a random intercept; a code of -1 means that the row has no effect of this grouping. */
export interface GroupColumn {
  name: string;
  count: number;
  codes: Int32Array;
}

export interface LogisticColumns {
  numeric: NumericColumn[];
  factors: FactorColumn[];
}

/** How the linear predictor becomes the mean: by the logistic or the normal distribution function, or as it is. */
export type Link = "logit" | "probit" | "identity";

/** What the estimators of one linear predictor have in common. */
export interface RegressionInput extends LogisticColumns {
  /** For a probability: 0 or 1, or a proportion between them (with the number of cases as the weight). */
  outcome: Uint8Array | Float64Array;
  /** Cases that each row stands for; 1 where left out. */
  weights?: Float64Array;
  /** Added to the linear predictor. */
  offset?: Float64Array;
  /** Precision of a normal prior on every coefficient but the intercept, on the scale of the columns as given. */
  ridge?: number;
  /** `false` holds the intercept at 0; it is then reported as 0 without a standard error. */
  intercept?: boolean;
  /** Positions of the terms in the order in which the later of collinear ones give way; as they stand by default. */
  precedence?: ArrayLike<number>;
}

export interface LogisticInput extends RegressionInput {
  /** `logit` by default. */
  link?: "logit" | "probit";
}

/** The names of the fixed effects, in R's order and manner: `(Intercept)`, numeric columns, `factorLevel`. */
export function regressionTerms(columns: LogisticColumns): string[] {
  return [
    "(Intercept)",
    ...columns.numeric.map((column) => column.name),
    ...columns.factors.flatMap((factor) => factor.levels.slice(1).map((level) => factor.name + level)),
  ];
}
