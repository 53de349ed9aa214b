import type { ReactNode } from "react";
import { NavLink } from "@/components/ui/nav-link";
import { formatNumber } from "@/lib/platform/format";

export type NavItem = {
  href: string;
  label: string;
  count?: number;
  icon?: ReactNode;
  /** Current on its own page alone, not on the pages below it. */
  exact?: boolean;
};

export type NavSectionData = { label?: string; items: readonly NavItem[] };

export function NavSection({ label, items }: NavSectionData) {
  return (
    <div>
      {label && <p className="px-2.5 pt-4 pb-1 text-faint text-note">{label}</p>}
      <ul className="flex flex-col gap-0.5">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink
              href={item.href}
              exact={item.exact}
              except={items.map((other) => other.href).filter((href) => href.startsWith(`${item.href}/`))}
              className="flex min-h-11 items-center justify-between gap-2 rounded-control px-2.5 py-1.5 text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-strong aria-[current=page]:text-ink md:min-h-9"
            >
              <span>{item.label}</span>
              {item.count !== undefined && (
                <span className="figures font-normal text-faint">{formatNumber(item.count)}</span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
