import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

export type SortDirection = "ascending" | "descending";

/** The address that sorts by this column, and how it is sorted now, if it is. */
export type Sort = { href: string; direction?: SortDirection };

export function SortHeading({ sort, children }: { sort: Sort; children: ReactNode }) {
  return (
    <Link
      href={sort.href}
      className="target group/sort inline-flex items-center gap-1 whitespace-nowrap hover:text-ink hover:underline"
    >
      {children}
      {sort.direction === "ascending" && <ArrowUp className="size-3.5" aria-hidden />}
      {sort.direction === "descending" && <ArrowDown className="size-3.5" aria-hidden />}
    </Link>
  );
}
