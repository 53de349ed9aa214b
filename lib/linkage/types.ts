/** What a column of a file to be linked may mean. */
export const LINK_COLUMNS = [
  "forename",
  "surname",
  "name",
  "address",
  "town",
  "postcode",
  "dob",
  "phone",
  "email",
  "id",
] as const;

export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** Columns that are compared as text; dates are numbers. */
export type TextColumn = Exclude<LinkColumn, "dob">;

/** Per meaning, the columns of the file that are joined with a space. */
export type ColumnChoice = Partial<Record<LinkColumn, readonly string[]>>;

/** One file in columns: each text as a code into `texts` (0 = missing), dates as yyyymmdd (unknown parts 00; 0 = missing). */
export interface CodedFile {
  rows: number;
  codes: Partial<Record<TextColumn, Int32Array>>;
  texts: Partial<Record<TextColumn, string[]>>;
  born: Int32Array | null;
  /** equal texts = the same person; "" = nobody's */
  truth: string[] | null;
}

/** What is compared, each with levels of agreement of its own; 0 is always "missing". */
export const COMPARISONS = ["forename", "surname", "name", "place", "birth", "phone", "email", "id"] as const;

export type Comparison = (typeof COMPARISONS)[number];

export type LinkDecision = "link" | "review";

/** How a pair was found to be one person. */
export type LinkPass = "identifier" | "exact" | "residual";

export interface LinkedPair {
  /** rows counted from 0 */
  left: number;
  right: number;
  probability: number;
  decision: LinkDecision;
  pass: LinkPass;
}

export interface TruthFigures {
  pairs: number;
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  precision: number;
  recall: number;
  f1: number;
}
