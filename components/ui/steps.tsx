import { Check } from "lucide-react";
import { classNames } from "@/components/ui/class-names";

export type StepsProps = {
  label: string;
  steps: readonly string[];
  /** Counted from 0. */
  current: number;
};

/** Where one is in a task of a few pages. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol aria-label={label} className="mb-5 flex flex-wrap gap-x-6 gap-y-2">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={classNames("flex items-center gap-2", index === current ? "font-strong" : "text-muted")}
        >
          <span
            aria-hidden
            className={classNames(
              "figures grid size-6 place-items-center rounded-full border border-edge text-note",
              index === current && "border-transparent bg-accent text-on-accent",
            )}
          >
            {index < current ? <Check className="size-3.5" /> : index + 1}
          </span>
          {step}
          {index < current && <span className="sr-only">, done</span>}
        </li>
      ))}
    </ol>
  );
}
