"use client";

import { type ReactNode, useEffect, useRef } from "react";

const ROW_LINK = "a[data-row-link]";

function neighbour(links: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === "ArrowDown") return links[at + 1];
  if (key === "ArrowUp") return links[at - 1];
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  return undefined;
}

/** Moves the focus between the row links inside it with the arrow keys, Home and End. */
export function ArrowRows({ className, children }: { className?: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    function onKeyDown(event: KeyboardEvent) {
      const links = [...(element?.querySelectorAll<HTMLElement>(ROW_LINK) ?? [])];
      const at = links.findIndex((link) => link.matches(":focus"));
      const next = at < 0 ? undefined : neighbour(links, at, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
