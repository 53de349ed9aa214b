import type { ReactNode } from "react";

export type EmptyStateProps = {
  /** What is not there: "No elector fits all three conditions". */
  title: ReactNode;
  /** Why, and what to do. */
  children: ReactNode;
  actions?: ReactNode;
};

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-1 px-2 py-6 md:items-center md:px-6 md:py-12 md:text-center">
      <svg aria-hidden className="mb-3 h-7 w-20" viewBox="0 0 80 28">
        {[10, 16, 22, 14, 8, 5].map((height, index) => (
          <rect
            key={height}
            x={6 + index * 12}
            y={26 - height}
            width="8"
            height={height}
            rx="1.5"
            fill="none"
            stroke="var(--s5)"
            strokeDasharray="2 2"
          />
        ))}
      </svg>
      <p className="font-semibold font-serif text-title">{title}</p>
      <div className="max-w-prose text-muted">{children}</div>
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
