"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function DataError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorState
      whatHappened="Something went wrong on our side while this page was put together."
      whatIsSafe="Files and runs are as they were; a run that is under way goes on."
      whatToTry="Try again. If it goes on, look into the log and quote the reference."
      reference={error.digest}
      actions={
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      }
    />
  );
}
