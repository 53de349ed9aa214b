import Link from "next/link";
import { Fragment } from "react";

export type Crumb = { label: string; href?: string };

export type BreadcrumbsProps = {
  items: readonly Crumb[];
  /** "path" for one inside the other; "beside" for areas, which are not a tree: a ward names its council
   *  and its constituency side by side. */
  kind?: "path" | "beside";
};

export function Breadcrumbs({ items, kind = "path" }: BreadcrumbsProps) {
  const here = kind === "path" ? items.length - 1 : 0;
  return (
    <nav aria-label="Where this is" className="text-note text-muted print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {items.map((item, index) => (
          <Fragment key={item.label}>
            {index > 0 && (
              <li aria-hidden className="text-faint">
                {kind === "path" ? "/" : "·"}
              </li>
            )}
            <li className={index === here ? "font-semibold text-ink" : undefined}>
              {item.href ? (
                <Link href={item.href} className="target hover:text-ink hover:underline">
                  {item.label}
                </Link>
              ) : (
                <span aria-current={index === here ? "page" : undefined}>{item.label}</span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
