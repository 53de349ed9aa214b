import Link from "next/link";
import type { ReactNode } from "react";

export type Kpi = {
  /** Already formatted: "8,982", "41%". */
  value: ReactNode;
  label: string;
  href?: string;
  /** A sentence for who wants to know what is counted. */
  hint?: string;
};

/** The few figures that a page opens with: at most five. */
export function KpiStrip({ items }: { items: readonly Kpi[] }) {
  return (
    <dl className="mb-6 grid grid-cols-2 border-line border-y md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      {items.map((item) => (
        <div
          key={item.label}
          className="relative flex flex-col-reverse justify-end py-3 md:border-line md:border-l md:px-4.5 md:first:border-l-0 md:first:pl-0"
        >
          <dt className="text-muted text-note" title={item.hint}>
            {item.href ? (
              <Link href={item.href} className="after:absolute after:inset-0 hover:underline">
                {item.label}
              </Link>
            ) : (
              item.label
            )}
          </dt>
          <dd className="figures font-semibold font-serif text-figure">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
