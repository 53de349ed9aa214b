import type { ReactNode } from "react";
import { formatShortDate } from "@/lib/platform/format";

export type TimelineItem = {
  id: string;
  /** ISO date, or date and time. */
  date: string;
  text: ReactNode;
  detail?: ReactNode;
};

/** What is known, and when: newest first as a rule. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol>
      {items.map((item) => (
        <li
          key={item.id}
          className="grid grid-cols-[5.75rem_minmax(0,1fr)] border-line border-b py-1.75 last:border-b-0"
        >
          <time dateTime={item.date} className="figures text-muted text-note leading-5">
            {formatShortDate(item.date)}
          </time>
          <div>
            {item.text}
            {item.detail && <div className="text-muted text-note">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
