declare const brand: unique symbol;

/** Between 0 and 1. */
export type Probability = number & { readonly [brand]: "Probability" };

/** log(p / (1 - p)), any finite number. */
export type LogOdds = number & { readonly [brand]: "LogOdds" };

/** 1 (highest scores) to 10 (lowest). */
export type Decile = number & { readonly [brand]: "Decile" };

/** A score of 0 to 100 kept as an integer in hundredths: 0 to 10,000. */
export type ScoreHundredths = number & { readonly [brand]: "ScoreHundredths" };

export type FitWarningCode =
  | "SEPARATION"
  | "COLLINEAR"
  | "RARE_CLASS"
  | "CONSTANT"
  | "NON_FINITE"
  | "BOUNDARY"
  | "NOT_CONVERGED";

export interface FitWarning {
  code: FitWarningCode;
  /** The column, term or group concerned; `outcome` or `weights` where it is no predictor. */
  column: string;
  message: string;
}

export interface Coefficient {
  /** Named as R names it: `(Intercept)`, `age`, `postalY`. */
  term: string;
  estimate: number;
  /** NaN for a column that was left out. */
  standardError: number;
}
