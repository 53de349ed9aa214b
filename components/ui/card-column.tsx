import type { ReactNode } from "react";

/** Cards one under the other: a whole page of them, or one column of a CardGrid. */
export function CardColumn({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-4 md:gap-5.5">{children}</div>;
}
