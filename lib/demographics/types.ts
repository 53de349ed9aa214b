/** A column of a delivery besides those that say whom it is about. */
export interface Attribute {
  code: string;
  kind: "number" | "category";
  /** In the order of their numbers, from 1; empty for a number. */
  categories: string[];
}
