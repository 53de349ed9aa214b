import { SkeletonBlock } from "@/components/ui/skeleton-block";

const WIDTHS = ["w-4/5", "w-3/5", "w-2/3", "w-1/2", "w-3/4"];

/** In the shape of a DataTable. */
export function SkeletonTable({ rows = 12, columns = 5 }: { rows?: number; columns?: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key, row) => (
        <div
          key={key}
          className="grid auto-cols-fr grid-flow-col gap-4 border-line border-b px-2 py-3 last:border-b-0"
        >
          {Array.from({ length: columns }, (_, column) => `cell-${column}`).map((cell, column) => (
            <SkeletonBlock key={cell} className={`h-3 ${WIDTHS[(row + column * 2) % WIDTHS.length]}`} />
          ))}
        </div>
      ))}
    </div>
  );
}
