import { formatRange, nameMark } from "@/lib/elections/rules/name-mark";
import type { KeyedLine } from "@/lib/elections/schema";

const SHOWN = 12;

/** The lines typed last, newest first. */
export function KeyingLines({ lines }: { lines: readonly KeyedLine[] }) {
  if (!lines.length) return <p className="text-muted">Nothing is typed yet.</p>;
  return (
    <ol className="flex flex-col" aria-live="polite" aria-relevant="additions removals">
      {lines
        .slice(-SHOWN)
        .reverse()
        .map((line) => (
          <li key={line.id} className="flex gap-3 border-line border-b py-1 last:border-b-0">
            <span className="figures w-24 font-strong">{formatRange(line)}</span>
            <span className="text-muted">{nameMark(line.outcome)}</span>
          </li>
        ))}
    </ol>
  );
}
