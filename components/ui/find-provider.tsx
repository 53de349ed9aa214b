"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { CommandPalette } from "@/components/ui/command-palette";
import type { FindItem } from "@/components/ui/find-item";

const OpenFind = createContext<() => void>(() => {});

/** What opens the find box, for the buttons that do. */
export function useOpenFind(): () => void {
  return useContext(OpenFind);
}

export type FindProviderProps = {
  items: readonly FindItem[];
  search?: (query: string) => Promise<readonly FindItem[]>;
  placeholder?: string;
  children: ReactNode;
};

/** Holds the find box of the page and opens it by Ctrl K (or Cmd K). */
export function FindProvider({ items, search, placeholder, children }: FindProviderProps) {
  const [open, setOpen] = useState(false);
  const openFind = useMemo(() => () => setOpen(true), []);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <OpenFind value={openFind}>
      {children}
      <CommandPalette
        open={open}
        onOpenChange={setOpen}
        items={items}
        search={search}
        placeholder={placeholder}
      />
    </OpenFind>
  );
}
