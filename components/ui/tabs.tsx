import Link from "next/link";

export type Tab = { href: string; label: string; current?: boolean };

/** Tabs that are pages: links, so that each has an address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-line border-b print:hidden">
      <ul className="flex gap-4 whitespace-nowrap">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="block py-3 text-body text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_var(--accent)] md:py-2"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
