import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const LAYOUTS = {
  /** A wider left column, for a chart beside a smaller one. */
  leading: "lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]",
  even: "lg:grid-cols-2",
  thirds: "md:grid-cols-2 lg:grid-cols-3",
};

export type CardGridProps = { layout?: keyof typeof LAYOUTS; children: ReactNode };

export function CardGrid({ layout = "leading", children }: CardGridProps) {
  return (
    <div
      className={classNames("grid grid-cols-[minmax(0,1fr)] gap-4 md:gap-5.5 print:block", LAYOUTS[layout])}
    >
      {children}
    </div>
  );
}
