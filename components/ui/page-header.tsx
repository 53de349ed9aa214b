import type { ReactNode } from "react";

export type PageHeaderProps = {
  title: ReactNode;
  /** Which area, register and score set, and how fresh. */
  subtitle?: ReactNode;
  /** Buttons; the main one last. */
  actions?: ReactNode;
  breadcrumbs?: ReactNode;
};

export function PageHeader({ title, subtitle, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header>
      <div className="mb-4 flex min-h-6 phone:empty:hidden items-center md:mb-5.5 md:min-h-9 md:pr-80 print:hidden">
        {breadcrumbs}
      </div>
      <div className="mb-4.5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-semibold font-serif text-page">{title}</h1>
          {subtitle && <p className="mt-1 text-body text-muted">{subtitle}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}
