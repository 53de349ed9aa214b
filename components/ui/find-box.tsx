"use client";

import { Search } from "lucide-react";
import { useOpenFind } from "@/components/ui/find-provider";

/** Looks like a field, opens the find box. */
export function FindBox({ placeholder }: { placeholder: string }) {
  const openFind = useOpenFind();
  return (
    <button
      type="button"
      onClick={openFind}
      aria-keyshortcuts="Control+K Meta+K"
      className="flex min-h-9 w-72 items-center justify-between gap-3 rounded-control border border-line bg-card px-3 text-note text-faint transition-colors hover:border-edge"
    >
      <span className="flex items-center gap-2">
        <Search className="size-3.5" aria-hidden />
        {placeholder}
      </span>
      <kbd className="rounded-[4px] border border-line px-1.5 font-sans text-tick">Ctrl K</kbd>
    </button>
  );
}
