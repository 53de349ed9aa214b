"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { useState } from "react";
import type { FindItem } from "@/components/ui/find-item";
import { type Answer, useAnswer } from "@/components/ui/use-answer";

export type CommandPaletteProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Always at hand and filtered here, such as pages. */
  items: readonly FindItem[];
  /** Asked after a short pause in typing. Leave out where there is nothing to ask. */
  search?: (query: string) => Promise<readonly FindItem[]>;
  placeholder?: string;
};

function byGroup(items: readonly FindItem[]): [string, FindItem[]][] {
  return Object.entries(Object.groupBy(items, (item) => item.group)).map(([group, list]) => [
    group,
    list ?? [],
  ]);
}

function matches(item: FindItem, query: string): boolean {
  return `${item.label} ${item.hint ?? ""}`.toLowerCase().includes(query.toLowerCase());
}

export function CommandPalette({ open, onOpenChange, items, search, placeholder }: CommandPaletteProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const answer = useAnswer(query, search);
  const found = [...items.filter((item) => matches(item, query)), ...answer.items];

  function go(href: string) {
    onOpenChange(false);
    setTyped("");
    router.push(href);
  }

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-4 z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-card border border-line bg-card shadow-raised md:top-[14vh]"
        >
          <Dialog.Title className="sr-only">{placeholder ?? "Find"}</Dialog.Title>
          <Command shouldFilter={false} label={placeholder ?? "Find"}>
            <div className="flex items-center gap-3 border-line border-b px-4">
              <Search className="size-4 text-faint" aria-hidden />
              <Command.Input
                value={typed}
                onValueChange={setTyped}
                placeholder={placeholder}
                className="h-12 w-full bg-transparent text-ink text-base outline-none placeholder:text-faint md:text-body"
              />
            </div>
            <Command.List className="max-h-[min(60vh,26rem)] overflow-y-auto p-2">
              {byGroup(found).map(([group, list]) => (
                <Command.Group
                  key={group}
                  heading={group}
                  className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-faint [&_[cmdk-group-heading]]:text-note"
                >
                  {list.map((item) => (
                    <Command.Item
                      key={item.id}
                      value={`${group} ${item.id}`}
                      onSelect={() => go(item.href)}
                      className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-control px-3 py-1.5 data-[selected=true]:bg-hover md:min-h-9"
                    >
                      <span>{item.label}</span>
                      {item.hint && <span className="truncate text-muted text-note">{item.hint}</span>}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              <p role="status" className="px-3 py-2 text-muted text-note empty:hidden">
                {statusText(answer, found.length, query)}
              </p>
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function statusText(answer: Answer, found: number, query: string): string {
  if (answer.waiting) return "Looking…";
  if (answer.failed) return "The search did not answer. Nothing is lost: change a letter to try again.";
  if (found === 0)
    return `Nothing found for “${query}”. Try a surname, a street, or the start of a ward’s name.`;
  return "";
}
