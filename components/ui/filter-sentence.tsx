import { X } from "lucide-react";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";

export type FilterCondition = {
  key: string;
  /** "likely to vote, local" */
  subject: string;
  /** "above 60" */
  predicate: string;
  /** The address of the same page without it. */
  removeHref: string;
};

export type FilterSentenceProps = {
  /** "Electors who are" */
  opening: string;
  conditions: readonly FilterCondition[];
  joiner?: "and" | "or";
  /** Said where there is no condition: "All electors of Avenue". */
  whenEmpty: string;
  /** The control that adds one; give it ADD_CONDITION_CLASSES. */
  add?: ReactNode;
};

export const ADD_CONDITION_CLASSES =
  "inline-flex min-h-9 items-center rounded-full border border-edge border-dashed bg-card px-3 text-note text-muted transition-colors hover:text-ink md:min-h-7.5";

/** A filter that can be read aloud. */
export function FilterSentence({ opening, conditions, joiner = "and", whenEmpty, add }: FilterSentenceProps) {
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-2 text-muted">
      {conditions.length === 0 ? <span>{whenEmpty}</span> : <span>{opening}</span>}
      {conditions.map((condition, index) => (
        <Fragment key={condition.key}>
          {index > 0 && <span>{joiner}</span>}
          <Condition condition={condition} />
        </Fragment>
      ))}
      {add && <span className="print:hidden">{add}</span>}
    </div>
  );
}

function Condition({ condition }: { condition: FilterCondition }) {
  const { subject, predicate, removeHref } = condition;
  return (
    <span className="figures inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line bg-card pr-1 pl-3 text-note text-ink md:min-h-7.5 print:border-0 print:p-0">
      <span>
        <b className="font-semibold">{subject}</b> {predicate}
      </span>
      <Link
        href={removeHref}
        aria-label={`Remove: ${subject} ${predicate}`}
        className="target grid size-6 place-items-center rounded-full text-faint transition-colors hover:bg-hover hover:text-ink print:hidden"
      >
        <X className="size-3.5" aria-hidden />
      </Link>
    </span>
  );
}
