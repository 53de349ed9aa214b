import { type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

export type CardProps = {
  /** Says what is shown, as a sentence where there is a finding. */
  title?: ReactNode;
  /** What is drawn, when, and from which model. */
  subtitle?: ReactNode;
  /** Where the figures come from. */
  source?: ReactNode;
  actions?: ReactNode;
  /** Takes the whole width of a CardGrid. */
  wide?: boolean;
  /** For a table that brings its own padding. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

export function Card({ title, subtitle, source, actions, wide, flush, className, children }: CardProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={title ? titleId : undefined}
      className={classNames(
        "min-w-0 rounded-card border border-line bg-card print:mb-6 print:border-0 print:bg-transparent print:p-0",
        flush && !title ? "px-2 py-1" : "px-4 py-4 md:px-5 md:py-4.5",
        wide && "lg:col-span-full",
        className,
      )}
    >
      {(title || actions) && (
        <div className="mb-3 flex items-start justify-between gap-4">
          <div className="min-w-0">
            <h2 id={titleId} className="font-semibold font-serif text-title">
              {title}
            </h2>
            {subtitle && <p className="mt-0.5 text-note text-muted">{subtitle}</p>}
          </div>
          {actions && <div className="flex shrink-0 gap-2 print:hidden">{actions}</div>}
        </div>
      )}
      {children}
      {source && <p className="mt-3 text-faint text-note">{source}</p>}
    </section>
  );
}
