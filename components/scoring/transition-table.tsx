import { DataTable } from "@/components/ui/data-table";
import { formatNumber } from "@/lib/platform/format";

export interface TransitionTableProps {
  caption: string;
  /** Names of the classes, in the order of rows and columns. */
  classes: readonly string[];
  /** From a class (rows) to a class (columns). */
  values: readonly (readonly number[])[];
  decimals: number;
}

/** Who goes from where to where. */
export function TransitionTable({ caption, classes, values, decimals }: TransitionTableProps) {
  const rows = classes.map((name, from) => ({ name, values: values[from] ?? [] }));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "from", heading: "From / to", weight: "strong", cell: ({ name }) => name },
        ...classes.map((name, to) => ({
          key: name,
          heading: name,
          align: "end" as const,
          cell: (row: (typeof rows)[number]) => formatNumber(row.values[to] ?? 0, decimals),
        })),
      ]}
    />
  );
}
