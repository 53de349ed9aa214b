import { classNames } from "@/components/ui/class-names";
import { type DecileNumber, decileStep, scaleClasses } from "@/components/ui/scale";

/** The steps too near to their ground to be seen without an edge. */
const PALE_STEPS = 3;

/** A decile is always this chip, in the scale's colour: 1 is the highest tenth. */
export function DecileChip({ decile }: { decile: DecileNumber }) {
  const step = decileStep(decile);
  return (
    <span
      className={classNames(
        "figures inline-block min-w-6 rounded-chip px-1.5 text-center font-strong text-note leading-5 print:bg-transparent print:text-ink",
        scaleClasses(step),
        step < PALE_STEPS && "ring-1 ring-s3 ring-inset",
      )}
    >
      <span className="sr-only">decile </span>
      {decile}
    </span>
  );
}
