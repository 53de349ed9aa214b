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

export interface LogisticInput extends LogisticColumns {
  /** 0 or 1, or a proportion between them (with the number of cases as the weight). */
  outcome: Uint8Array | Float64Array;
  /** Cases that each row stands for; 1 where left out. */
  weights?: Float64Array;
  /** Added to the linear predictor, in log-odds. */
  offset?: Float64Array;
  /** Precision of a normal prior on every coefficient but the intercept, on the scale of the columns as given. */
  ridge?: number;
}

/** The names of the fixed effects, in R's order and manner: `(Intercept)`, numeric columns, `factorLevel`. */
export function regressionTerms(columns: LogisticColumns): string[] {
  return [
    "(Intercept)",
    ...columns.numeric.map((column) => column.name),
    ...columns.factors.flatMap((factor) => factor.levels.slice(1).map((level) => factor.name + level)),
  ];
}
