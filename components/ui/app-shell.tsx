import Link from "next/link";
import type { ReactNode } from "react";
import { AccountBlock, type AccountBlockProps } from "@/components/ui/account-block";
import { FindBox } from "@/components/ui/find-box";
import type { FindItem } from "@/components/ui/find-item";
import { FindProvider } from "@/components/ui/find-provider";
import { type NavItem, NavSection, type NavSectionData } from "@/components/ui/nav-section";
import { PhoneBar } from "@/components/ui/phone-bar";
import { ThemeSwitch, type ThemeSwitchProps } from "@/components/ui/theme-switch";

export type AppShellProps = {
  brand: string;
  homeHref: string;
  sections: readonly NavSectionData[];
  /** Up to three targets of the phone's bottom bar; Search and More are added. */
  phoneItems: readonly NavItem[];
  account: AccountBlockProps;
  theme: ThemeSwitchProps;
  find: {
    placeholder: string;
    items: readonly FindItem[];
    search?: (query: string) => Promise<readonly FindItem[]>;
  };
  /** One line that stands above every page: "Demonstration: everyone here is fictitious." */
  notice?: ReactNode;
  children: ReactNode;
};

/** The frame of every page behind the sign-in. The page's own breadcrumbs come with its PageHeader. */
export function AppShell(props: AppShellProps) {
  const { brand, homeHref, sections, phoneItems, account, theme, find, notice, children } = props;
  const navigation = sections.map((section) => (
    <NavSection key={section.label ?? section.items[0]?.href} {...section} />
  ));
  const foot = (
    <div className="flex flex-col gap-3 pt-6">
      <div className="px-2.5">
        <ThemeSwitch {...theme} />
      </div>
      <AccountBlock {...account} />
    </div>
  );

  return (
    <FindProvider items={find.items} search={find.search} placeholder={find.placeholder}>
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <div className="min-h-screen md:grid md:grid-cols-[212px_minmax(0,1fr)] print:block">
        <header className="hidden border-line border-r md:block print:hidden">
          <div className="sticky top-0 flex h-screen flex-col overflow-y-auto px-3 py-4.5">
            <Link href={homeHref} className="px-2.5 pb-4 font-semibold font-serif text-title">
              {brand}
            </Link>
            <nav aria-label="Main">{navigation}</nav>
            <div className="mt-auto">{foot}</div>
          </div>
        </header>
        <div className="relative w-full max-w-[82.5rem] px-4 pt-4 pb-24 md:px-8 md:pt-5 md:pb-12 print:max-w-none print:p-0">
          {notice && (
            <aside
              aria-label="About this data"
              className="mb-4 border-warn border-l-2 pl-3 text-muted text-note md:mb-5"
            >
              {notice}
            </aside>
          )}
          <div className="relative">
            <search className="absolute top-0 right-0 hidden md:block print:hidden">
              <FindBox placeholder={find.placeholder} />
            </search>
            <main id="main" tabIndex={-1} className="outline-none">
              {children}
            </main>
          </div>
        </div>
      </div>
      <PhoneBar
        items={phoneItems}
        more={
          <>
            <nav aria-label="All pages">{navigation}</nav>
            {foot}
          </>
        }
      />
    </FindProvider>
  );
}
