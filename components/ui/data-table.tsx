import type { ReactNode } from "react";
import { ArrowRows } from "@/components/ui/arrow-rows";
import { classNames } from "@/components/ui/class-names";
import type { Column } from "@/components/ui/data-table-column";
import { DataTableRow } from "@/components/ui/data-table-row";
import { SortHeading } from "@/components/ui/sort-heading";

export type DataTableProps<Row> = {
  /** Says what the table holds; read out before it, and seen only with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** The first cell becomes a link that the whole row answers to. */
  rowHref?: (row: Row) => string | undefined;
  /** The row that the page is about. */
  isCurrent?: (row: Row) => boolean;
  /** Stands in the table's place when there are no rows: an EmptyState. */
  empty?: ReactNode;
  /** On a phone rows become cards; a table of two or three narrow columns may keep its rows. */
  phone?: "cards" | "rows";
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, rowHref, isCurrent, empty } = props;
  if (rows.length === 0 && empty) return empty;
  const asCard = props.phone !== "rows";
  return (
    <ArrowRows className="md:overflow-x-auto">
      {asCard && <PhoneSort columns={columns} />}
      <table
        className={classNames(
          "w-full border-collapse text-body",
          asCard && "phone:block phone:[&>tbody]:block",
        )}
      >
        <caption className={showCaption ? "pt-4 pb-1 text-left font-strong" : "sr-only"}>{caption}</caption>
        <thead className={asCard ? "phone:hidden print:table-header-group" : undefined}>
          <tr>
            {columns.map((column) => (
              <HeadingCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DataTableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              href={rowHref?.(row)}
              current={isCurrent?.(row) ?? false}
              asCard={asCard}
            />
          ))}
        </tbody>
      </table>
    </ArrowRows>
  );
}

function HeadingCell<Row>({ column }: { column: Column<Row> }) {
  return (
    <th
      scope="col"
      aria-sort={column.sort?.direction}
      className={classNames(
        "border-line border-b px-1 py-1.75 text-left align-bottom font-medium text-muted text-note md:px-2",
        column.align === "end" && "text-right",
        column.width,
      )}
    >
      {column.sort ? <SortHeading sort={column.sort}>{column.heading}</SortHeading> : column.heading}
    </th>
  );
}

/** Where rows are cards there are no headings to sort by, so the links stand above. */
function PhoneSort<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const sortable = columns.filter((column) => column.sort);
  if (sortable.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 border-line border-b px-2 py-2 text-muted text-note md:hidden print:hidden">
      <li aria-hidden>Sort by</li>
      {sortable.map((column) => (
        <li key={column.key} className={column.sort?.direction && "font-strong text-ink"}>
          {column.sort && <SortHeading sort={column.sort}>{column.heading}</SortHeading>}
        </li>
      ))}
    </ul>
  );
}
