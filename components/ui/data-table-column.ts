import type { ReactNode } from "react";
import type { Sort } from "@/components/ui/sort-heading";

export type Column<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right ("end"), in tabular figures. */
  align?: "start" | "end";
  /** "strong" for what the row is called, "quiet" for what is secondary. */
  weight?: "strong" | "quiet";
  sort?: Sort;
  /** A Tailwind width, such as "w-1/3" or "w-40". */
  width?: string;
  /** On a phone a row is a card: there without its heading ("bare"), on a line of its own ("line"), or left out. */
  phone?: "bare" | "line" | "hidden";
};
