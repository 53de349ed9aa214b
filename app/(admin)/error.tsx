"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function AdminError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorState
      whatHappened="Something went wrong on our side while this page was put together."
      whatIsSafe="Accounts and access are as they were."
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
