"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export type PageErrorProps = {
  error: Error & { digest?: string };
  reset: () => void;
  /** What has not been lost or changed. */
  whatIsSafe: string;
  /** Whom to tell where trying again does not help. */
  whatToTry?: string;
};

/** What a page shows that could not be put together; each part of the app says what is safe there. */
export function PageError({ error, reset, whatIsSafe, whatToTry }: PageErrorProps) {
  return (
    <ErrorState
      whatHappened="Something went wrong on our side while this page was put together."
      whatIsSafe={whatIsSafe}
      whatToTry={whatToTry ?? "Try again. If it goes on, look into the log and quote the reference."}
      reference={error.digest}
      actions={
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      }
    />
  );
}
