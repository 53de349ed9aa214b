import type { ReactNode } from "react";

export type Description = { term: string; detail: ReactNode };

/** Facts about one thing: a term and what it is, a line each. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="grid gap-x-6 md:grid-cols-[max-content_minmax(0,1fr)]">
      {items.map(({ term, detail }) => (
        <div
          key={term}
          className="grid grid-cols-subgrid border-line border-b py-1.75 last:border-b-0 md:col-span-full"
        >
          <dt className="text-muted">{term}</dt>
          <dd className="figures min-w-0 break-words">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
