import { Notice } from "@/components/ui/notice";
import type { MappingPreview } from "@/lib/imports/rules/preview-mapping";

// What scrolls sideways must be reached by keyboard, or its end is out of reach.
const REACHABLE = { tabIndex: 0 };

/** The first rows as they would be read, each rejected one with its reason. */
export function MappingPreviewTable({ preview }: { preview: MappingPreview }) {
  const { problem, columns, rows } = preview;
  if (problem) {
    return (
      <Notice tone="warn" title="The columns do not make a table yet">
        {problem}
      </Notice>
    );
  }
  return (
    <section {...REACHABLE} className="overflow-x-auto" aria-label="First rows with these columns">
      <table className="w-full border-collapse text-note">
        <caption className="pb-2 text-left text-muted">The first rows with these columns</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="whitespace-nowrap border-line border-b px-2 py-1.5 text-left font-medium text-muted"
              >
                {column.replaceAll("_", " ")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()].map(([place, row]) => (
            <tr key={place} className="border-line border-b last:border-b-0">
              {typeof row === "string" ? (
                <td colSpan={Math.max(1, columns.length)} className="px-2 py-1.5 text-bad">
                  {row}
                </td>
              ) : (
                columns.map((column, at) => (
                  <td key={column} className="figures whitespace-nowrap px-2 py-1.5">
                    {row[at]}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
