import type { ReactNode } from "react";
import { SkeletonBlock } from "@/components/ui/skeleton-block";

export type SkeletonPageProps = {
  /** Read out: "The electors of this area are on their way". */
  label: string;
  figures?: number;
  children: ReactNode;
};

/** Heading and figures in the shape of what comes; put SkeletonTable or SkeletonChart in cards below. */
export function SkeletonPage({ label, figures = 0, children }: SkeletonPageProps) {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {label}
      </p>
      <SkeletonBlock className="mt-3 mb-8 h-3 w-48" />
      <SkeletonBlock className="mb-2 h-8 w-64" />
      <SkeletonBlock className="mb-5 h-3 w-80 max-w-full" />
      {figures > 0 && (
        <div className="mb-6 grid grid-cols-2 border-line border-y md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
          {Array.from({ length: figures }, (_, index) => `figure-${index}`).map((key) => (
            <div key={key} className="py-4 md:px-4.5 md:first:pl-0">
              <SkeletonBlock className="mb-2 h-6 w-20" />
              <SkeletonBlock className="h-3 w-28" />
            </div>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
