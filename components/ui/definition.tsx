"use client";

import { Popover } from "radix-ui";
import type { ReactNode } from "react";

export type DefinitionProps = {
  /** The word as it stands in the text. */
  term: string;
  /** What it means, in a sentence or two. */
  children: ReactNode;
};

/** A word that explains itself when pressed; works by touch and keyboard, where a tooltip does not. */
export function Definition({ term, children }: DefinitionProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="target underline decoration-dotted decoration-edge underline-offset-3 hover:decoration-ink">
        {term}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={term}
          sideOffset={6}
          collisionPadding={16}
          className="z-50 max-w-76 animate-fade rounded-card border border-line bg-card px-4 py-3 text-note leading-snug shadow-raised"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
