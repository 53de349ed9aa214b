"use client";

import { PageError, type PageErrorProps } from "@/components/shell/page-error";

export default function CampaignError({ error, reset }: Pick<PageErrorProps, "error" | "reset">) {
  return (
    <PageError
      error={error}
      reset={reset}
      whatIsSafe="Nothing was changed: this page only reads."
      whatToTry="Try again. If it goes on, tell the data team and quote the reference."
    />
  );
}
