"use client";

import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { covers } from "@/lib/elections/rules/apply-keyed";
import { nameMark } from "@/lib/elections/rules/name-mark";
import type { KeyedLine } from "@/lib/elections/schema";
import type { KeyingEntry } from "@/lib/elections/types";

export type StreetOrderProps = {
  entries: readonly KeyingEntry[];
  /** By entry. */
  marks: readonly (number | null)[];
  latest: KeyedLine | null;
};

// What scrolls must be reached by keyboard, or its end is out of reach.
const REACHABLE = { tabIndex: 0 };

/** The electors as the register lists them, door by door; it follows what is typed. */
export function StreetOrder({ entries, marks, latest }: StreetOrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const newest = latest ? entries.findIndex((entry) => covers(latest, entry)) : -1;

  useEffect(() => {
    const row = list.current?.children[Math.max(0, newest - 3)];
    if (newest < 0 || !(row instanceof HTMLElement) || !list.current) return;
    list.current.scrollTo({ top: row.offsetTop - list.current.offsetTop });
  }, [newest]);

  return (
    <ol
      ref={list}
      {...REACHABLE}
      aria-label="Electors in the order of the register"
      className="relative max-h-[36rem] overflow-y-auto"
    >
      {entries.map((entry, index) => {
        const mark = marks[index] ?? null;
        const sameDoor = entries[index - 1]?.address === entry.address;
        return (
          <li
            key={`${entry.number}/${entry.suffix}`}
            className={classNames(
              "grid grid-cols-[4.5rem_1fr_auto] gap-x-3 px-1 py-1",
              !sameDoor && index > 0 && "border-line border-t",
              latest && covers(latest, entry) && "bg-hover",
            )}
          >
            <span className="figures text-muted">
              {entry.number}
              {entry.suffix > 0 && `/${entry.suffix}`}
            </span>
            <span className="min-w-0">
              {entry.name || "on the register by number alone"}
              {!sameDoor && entry.address && (
                <span className="block text-muted text-note">{entry.address}</span>
              )}
            </span>
            <span className={mark === null ? "text-faint text-note" : "text-note"}>
              {mark === null ? "" : nameMark(mark)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
