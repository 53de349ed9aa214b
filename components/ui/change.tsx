import { classNames } from "@/components/ui/class-names";
import { formatSignedScore } from "@/lib/platform/format";

/** A change in points of score: colour never without its sign, and a dash for none. */
export function Change({ hundredths }: { hundredths: number | null }) {
  if (hundredths === null) return <span className="text-faint">new</span>;
  const points = Math.round(hundredths / 10);
  if (points === 0) {
    return (
      <span className="text-faint">
        <span aria-hidden>–</span>
        <span className="sr-only">no change</span>
      </span>
    );
  }
  return (
    <span className={classNames("figures whitespace-nowrap", points > 0 ? "text-good" : "text-bad")}>
      <span aria-hidden className="text-tick">
        {points > 0 ? "▲" : "▼"}{" "}
      </span>
      {formatSignedScore(hundredths)}
    </span>
  );
}
