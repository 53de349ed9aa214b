/** The newest answers to attitude items of the electors to score, one element a column and answer. */
export interface ItemAnswers {
  /** Row of the elector. */
  rows: Int32Array;
  /** Index into the codes of the items. */
  items: Int32Array;
  /** The answer's place in the order of the item's numbers. */
  values: Int32Array;
  codes: string[];
}

/** Two bytes an elector and scale: what own answers moved, and how uncertain the position is. */
export interface TraitBytes {
  moved: Uint8Array;
  sd: Uint8Array;
}
