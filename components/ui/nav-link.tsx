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
  className?: string;
  children: ReactNode;
};

/** A link that knows when it leads to where one is. Style it by `aria-[current=page]`. */
export function NavLink({ href, exact = false, className, children }: NavLinkProps) {
  const pathname = usePathname();
  const current = pathname === href || (!exact && pathname.startsWith(`${href}/`));
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
