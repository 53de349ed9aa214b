export type UnaryOperator = "-" | "+" | "!";
export type BinaryOperator =
  | "~"
  | "|"
  | "||"
  | "&"
  | "&&"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | ":"
  | "^"
  | "%in%";

/** A piece of R as written: what a formula is made of. */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "name"; name: string }
  | { kind: "call"; name: string; args: Argument[] }
  | { kind: "unary"; operator: UnaryOperator; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "parentheses"; inner: Expression };

export interface Argument {
  name?: string;
  value: Expression;
}

/** A variable of a formula: an expression under the name that R would give it. */
export interface Variable {
  label: string;
  expression: Expression;
}

export interface Formula {
  text: string;
  response: Variable | null;
  /** In the order in which they first appear. */
  variables: Variable[];
  /** Each a product of variables, by position, ascending; main effects first, then two-way interactions, and so on. */
  terms: number[][];
  intercept: boolean;
  offsets: Variable[];
  /** Random intercepts: each grouping is a crossing of one or more variables. */
  groups: { name: string; variables: Variable[] }[];
}

/** A column of a table, missing values being NaN or a code of -1. */
export type DataColumn =
  | { kind: "numeric"; values: Float64Array }
  /** 0, 1 or NaN. */
  | { kind: "logical"; values: Float64Array }
  /** `codes` index `levels`, which are in alphabetical order. */
  | { kind: "factor"; levels: string[]; codes: Int32Array };

export interface DataTable {
  rows: number;
  columns: Map<string, DataColumn>;
}

/** What an expression comes to: a column, or several side by side (`poly`, `cbind`). */
export type Value = DataColumn | { kind: "matrix"; columns: { label: string; values: Float64Array }[] };

/** What an expression needs to know of the data it was first evaluated on, so that new rows are treated alike. */
export type Learnt =
  | { kind: "levels"; levels: string[] }
  | { kind: "polynomial"; centres: number[]; norms: number[] }
  | { kind: "scale"; centre: number; scale: number };

/**
 * One term's columns, as few numbers as it needs. Column `positions[c]` of the design has the value `values[row]` (1
 * where absent) in the rows whose code is `c` (0 where absent), and 0 elsewhere; a code of -1 is in no column.
 */
export interface DesignBlock {
  positions: Int32Array;
  codes?: Int32Array;
  values?: Float64Array;
}

export interface DesignGroup {
  name: string;
  levels: string[];
  /** -1 for a level that the model does not know. */
  codes: Int32Array;
}

export interface Design {
  rows: number;
  /** Names of the columns, in R's order and manner. */
  terms: string[];
  /** For each column the term of the formula that it belongs to; -1 for the intercept. */
  termOf: number[];
  blocks: DesignBlock[];
  groups: DesignGroup[];
  offset: Float64Array | null;
}
