import type { ReactNode } from "react";

/** A line of help under what it explains. */
export function HelpText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-muted text-note">
      {children}
    </p>
  );
}
