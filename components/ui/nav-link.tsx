"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { LinkPending } from "@/components/ui/link-pending";

export type NavLinkProps = {
  href: string;
  /** Current on this page alone, rather than on every page below it. */
  exact?: boolean;
  /** Addresses below `href` that have links of their own. */
  except?: readonly string[];
  className?: string;
  children: ReactNode;
};

/** A link that knows when it leads to where one is. Style it by `aria-[current=page]`. */
export function NavLink({ href, exact = false, except = [], className, children }: NavLinkProps) {
  const pathname = usePathname();
  const under = (other: string) => pathname === other || pathname.startsWith(`${other}/`);
  const current = pathname === href || (!exact && under(href) && !except.some(under));
  return (
    <Link
      href={href}
      className={classNames("relative", className)}
      aria-current={current ? "page" : undefined}
    >
      {children}
      <LinkPending />
    </Link>
  );
}
