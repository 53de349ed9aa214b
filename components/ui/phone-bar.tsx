"use client";

import { Menu, Search } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { useOpenFind } from "@/components/ui/find-provider";
import { NavLink } from "@/components/ui/nav-link";
import type { NavItem } from "@/components/ui/nav-section";

const TARGET =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 text-muted text-note aria-[current=page]:font-semibold aria-[current=page]:text-ink [&_svg]:size-5";

export type PhoneBarProps = {
  /** At most three: Search and More stand beside them. */
  items: readonly NavItem[];
  /** What "More" opens: the whole navigation, the account, the theme. */
  more: ReactNode;
};

export function PhoneBar({ items, more }: PhoneBarProps) {
  const openFind = useOpenFind();
  const [open, setOpen] = useState(false);
  return (
    <nav
      aria-label="Shortcuts"
      className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-line border-t bg-card pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {items.map((item) => (
        <NavLink key={item.href} href={item.href} exact={item.exact} className={TARGET}>
          {item.icon}
          {item.label}
        </NavLink>
      ))}
      <button type="button" className={TARGET} onClick={openFind}>
        <Search aria-hidden />
        Search
      </button>
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger className={TARGET}>
          <Menu aria-hidden />
          More
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-veil md:hidden" />
          <Dialog.Content
            aria-describedby={undefined}
            onClick={(event) =>
              event.target instanceof Element && event.target.closest("a") && setOpen(false)
            }
            className="fixed inset-x-0 bottom-0 z-50 max-h-[85vh] animate-rise overflow-y-auto rounded-t-[16px] border-line border-t bg-paper px-4 pt-4 pb-8 md:hidden"
          >
            <div className="flex items-center justify-between pb-2">
              <Dialog.Title className="px-2.5 font-semibold font-serif text-title">
                Everything else
              </Dialog.Title>
              <Dialog.Close className="min-h-11 px-2.5 text-muted">Close</Dialog.Close>
            </div>
            {more}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </nav>
  );
}
