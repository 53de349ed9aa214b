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
  /** in the order of COMPARISONS; null where everything that was compared is the same */
  levels: readonly number[] | null;
}

/** An elector whom a row of a file may mean, and why. */
export interface Suggestion {
  electorId: number;
  probability: number;
  /** see rules/describe-levels */
  agreement: string[];
}

/** An elector whom a row of a file may mean, as pages show them. */
export interface ElectorCandidate {
  electorId: number;
  forename: string;
  surname: string;
  addressLines: string[] | null;
  postcode: string | null;
  districtCode: string;
  number: number;
  suffix: number;
  /** null where nothing but the surname speaks for them */
  probability: number | null;
  agreement: string[];
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

/** A statement within the caller's transaction, whichever client it is on. */
export type Query = (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** What is known beforehand of two files' rows; rows counted from 0. */
export interface KnownRows {
  /** pairs that are one person for certain */
  left: Int32Array;
  right: Int32Array;
  /** rows that have no partner for certain */
  aloneLeft: Int32Array;
  aloneRight: Int32Array;
  /** several rows of the left file may be one of the right: rows about people, not people */
  manyToRight?: boolean;
}

/** Figures of one linking of a register with the one before. Shares from 0 to 1. */
export interface LinkageReport {
  before: number;
  after: number;
  byPass: { exact: number; residual: number };
  moved: number;
  renamed: number;
  respelled: number;
  /** estimated by the model */
  precision: number;
  recall: number;
  /** electors with votes, contacts or answers who are gone and may be somebody in review */
  brokenHistories: number;
  duplicates: number;
  seconds: number;
}

/** One linking as lists show it. */
export interface LinkageView {
  id: number;
  authority: string;
  /** ISO days */
  publishedOn: string;
  previousOn: string;
  carried: number;
  linked: number;
  inReview: number;
  added: number;
  gone: number;
  report: LinkageReport;
  runId: number | null;
}

/** One of the two people of a pair. */
export interface PairPerson {
  electorId: number;
  surname: string;
  forename: string;
  addressLines: string[];
  postcode: string;
  onRegister: boolean;
  /** ISO day */
  firstRegisteredOn: string;
  /** ISO day: the last register that shows them */
  lastSeenOn: string;
  polls: number;
  contacts: number;
  household: string[];
}

export interface PairView {
  id: number;
  kind: "versions" | "duplicate";
  status: "open" | "disputed";
  probability: number | null;
  agreement: string[];
  /** Who asked for a second opinion. */
  firstBy: { id: number; name: string } | null;
  earlier: PairPerson;
  later: PairPerson;
}

export interface MergeView {
  /** The same as `keptId`, by the name under which the audit trail knows people. */
  electorId: number;
  id: number;
  keptId: number;
  keptName: string;
  mergedName: string;
  reason: string;
  madeBy: string | null;
  madeAt: Date;
}
