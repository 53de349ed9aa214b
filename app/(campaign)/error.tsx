"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function CampaignError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorState
      whatHappened="Something went wrong on our side while this page was put together."
      whatIsSafe="Nothing was changed: this page only reads."
      whatToTry="Try again. If it goes on, tell the data team and quote the reference."
      reference={error.digest}
      actions={
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      }
    />
  );
}
