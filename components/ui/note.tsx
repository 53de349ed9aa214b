import type { ReactNode } from "react";

/** A caveat beside the number that it is about. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="mt-3 border-line border-l-2 pl-2.5 text-muted text-note">{children}</p>;
}
