"use client";

import { PageError, type PageErrorProps } from "@/components/shell/page-error";

export default function DataError({ error, reset }: Pick<PageErrorProps, "error" | "reset">) {
  return (
    <PageError
      error={error}
      reset={reset}
      whatIsSafe="Files and runs are as they were; a run that is under way goes on."
    />
  );
}
