import type { ReactNode } from "react";
import { ThemeSwitch, type ThemeSwitchProps } from "@/components/ui/theme-switch";

export type PlainShellProps = {
  brand: string;
  title: string;
  theme: ThemeSwitchProps;
  notice?: ReactNode;
  children: ReactNode;
};

/** The frame of pages before the sign-in: one narrow column. */
export function PlainShell({ brand, title, theme, notice, children }: PlainShellProps) {
  return (
    <div className="mx-auto flex min-h-screen w-full max-w-120 flex-col px-4 py-6 md:py-16">
      <header className="mb-8 flex items-center justify-between gap-4">
        <p className="font-semibold font-serif text-title">{brand}</p>
        <ThemeSwitch {...theme} />
      </header>
      {notice && (
        <aside aria-label="About this data" className="mb-5 border-warn border-l-2 pl-3 text-muted text-note">
          {notice}
        </aside>
      )}
      <main>
        <h1 className="mb-4 font-semibold font-serif text-page">{title}</h1>
        {children}
      </main>
    </div>
  );
}
