import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Column } from "@/components/ui/data-table-column";
import { LinkPending } from "@/components/ui/link-pending";

export type DataTableRowProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  href?: string;
  current: boolean;
  asCard: boolean;
};

const CARD_ROW = "phone:flex phone:flex-wrap phone:gap-x-5 phone:gap-y-1 phone:px-2 phone:py-3";
const CARD_CELL = "phone:flex phone:items-center phone:gap-1.5 phone:p-0 phone:text-left";

export function DataTableRow<Row>({ row, columns, href, current, asCard }: DataTableRowProps<Row>) {
  return (
    <tr
      aria-current={current || undefined}
      className={classNames(
        "relative border-line border-b transition-colors last:border-b-0 hover:bg-hover",
        asCard && CARD_ROW,
      )}
    >
      {columns.map((column, index) => {
        const content = column.cell(row);
        if (index > 0) {
          return (
            <td key={column.key} className={cellClasses(column, asCard)}>
              {asCard && !column.phone && (
                <span className="whitespace-nowrap text-faint text-note md:hidden print:hidden">
                  {column.heading}
                </span>
              )}
              {content}
            </td>
          );
        }
        return (
          <th
            key={column.key}
            scope="row"
            className={classNames(
              cellClasses(column, asCard),
              asCard && "phone:w-full",
              current && "font-semibold",
            )}
          >
            {href ? <RowLink href={href}>{content}</RowLink> : content}
          </th>
        );
      })}
    </tr>
  );
}

function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      // A page of rows is seldom opened whole: to fetch each ahead would be fifty requests a list.
      prefetch={false}
      data-row-link
      className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-chip focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
    >
      {children}
      <LinkPending />
    </Link>
  );
}

function cellClasses<Row>(column: Column<Row>, asCard: boolean): string {
  return classNames(
    "px-1 py-1.75 text-left font-normal md:px-2",
    column.align === "end" && "figures whitespace-nowrap text-right",
    column.weight === "strong" && "font-strong",
    column.weight === "quiet" && "text-muted",
    asCard && CARD_CELL,
    asCard && column.phone === "line" && "phone:w-full",
    asCard && column.phone === "hidden" && "phone:hidden",
  );
}
