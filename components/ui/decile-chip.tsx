import { classNames } from "@/components/ui/class-names";
import { type DecileNumber, decileStep, scaleClasses } from "@/components/ui/scale";

/** A decile is always this chip, in the scale's colour: 1 is the highest tenth. */
export function DecileChip({ decile }: { decile: DecileNumber }) {
  return (
    <span
      className={classNames(
        "figures inline-block min-w-6 rounded-chip px-1.5 text-center font-strong text-note leading-5 ring-1 ring-s2 ring-inset print:bg-transparent print:text-ink",
        scaleClasses(decileStep(decile)),
      )}
    >
      <span className="sr-only">decile </span>
      {decile}
    </span>
  );
}
