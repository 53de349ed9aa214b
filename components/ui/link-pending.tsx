"use client";

import { useLinkStatus } from "next/link";

/** Inside a Link: a bar along its foot while the page it leads to is on its way, once that takes longer than a blink. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-x-0 bottom-0 h-0.5 animate-pending rounded-full bg-accent print:hidden"
    />
  );
}
