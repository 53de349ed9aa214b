import type { ReactNode } from "react";
import { ToneSign } from "@/components/ui/tone-sign";

export type ErrorStateProps = {
  title?: string;
  /** In plain words. */
  whatHappened: ReactNode;
  /** What has not been lost or changed. */
  whatIsSafe: ReactNode;
  whatToTry: ReactNode;
  /** Something to quote to whoever looks into it. */
  reference?: string;
  actions?: ReactNode;
};

export function ErrorState(props: ErrorStateProps) {
  const {
    title = "This page could not be shown",
    whatHappened,
    whatIsSafe,
    whatToTry,
    reference,
    actions,
  } = props;
  const parts = [
    { term: "What happened", detail: whatHappened },
    { term: "What is safe", detail: whatIsSafe },
    { term: "What to try", detail: whatToTry },
  ];
  return (
    <section role="alert" className="max-w-160 rounded-card border border-line bg-card px-5 py-5 md:px-6">
      <h2 className="flex items-center gap-2 font-semibold font-serif text-title">
        <ToneSign tone="bad" />
        {title}
      </h2>
      <dl className="mt-3 grid gap-x-5 gap-y-2 md:grid-cols-[max-content_1fr]">
        {parts.map(({ term, detail }) => (
          <div key={term} className="grid-cols-subgrid md:col-span-full md:grid">
            <dt className="text-muted">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {reference && <p className="figures mt-3 text-faint text-note">Reference {reference}</p>}
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </section>
  );
}
