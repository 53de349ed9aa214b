"use client";

import { ChevronRight } from "lucide-react";
import { classNames } from "@/components/ui/class-names";

export type DetailsTableProps = {
  caption: string;
  columns: readonly { heading: string; align?: "start" | "end" }[];
  /** Cells in the order of the columns, formatted. */
  rows: readonly (readonly string[])[];
};

/** The table behind a chart, folded away until asked for. */
export function DetailsTable({ caption, columns, rows }: DetailsTableProps) {
  const align = (index: number) => columns[index]?.align === "end" && "figures text-right";
  return (
    <details className="group mt-3 text-note print:hidden">
      <summary className="target inline-flex items-center gap-1 text-muted hover:text-ink">
        <ChevronRight className="size-3.5 transition-transform group-open:rotate-90" aria-hidden />
        Show the table
      </summary>
      <table className="mt-2 w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.heading}
                scope="col"
                className={classNames(
                  "border-line border-b py-1 pr-3 text-left font-medium text-muted",
                  align(index),
                )}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join("\u001f")} className="border-line border-b last:border-b-0">
              {cells.map((cell, index) => (
                <td key={columns[index]?.heading} className={classNames("py-1 pr-3", align(index))}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
