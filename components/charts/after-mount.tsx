"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Draws in the browser alone. Recharts places things by style attributes: in the page's text the content security policy
 * lets none through, set by script they are what a stylesheet is.
 */
export function AfterMount({ height, children }: { height: number; children: ReactNode }) {
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return mounted ? children : <svg aria-hidden width="100%" height={height} className="block" />;
}
