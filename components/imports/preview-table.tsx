import { nameField } from "@/lib/imports/rules/name-field";

// What scrolls sideways must be reached by keyboard, or its end is out of reach.
const REACHABLE = { tabIndex: 0 };

/** The first rows as they will be read. */
export function PreviewTable({ rows }: { rows: readonly Record<string, string>[] }) {
  const fields = Object.keys(rows[0] ?? {});
  return (
    <section {...REACHABLE} className="overflow-x-auto" aria-label="First rows">
      <table className="w-full border-collapse text-note">
        <caption className="sr-only">The first rows of the file, as they will be read</caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <th
                key={field}
                scope="col"
                className="whitespace-nowrap border-line border-b px-2 py-1.5 text-left font-medium text-muted"
              >
                {nameField(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={Object.values(row).join("\u001f")} className="border-line border-b last:border-b-0">
              {fields.map((field) => (
                <td key={field} className="figures whitespace-nowrap px-2 py-1.5">
                  {row[field]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
