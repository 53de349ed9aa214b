"use client";

import { PageError, type PageErrorProps } from "@/components/shell/page-error";

export default function AdminError({ error, reset }: Pick<PageErrorProps, "error" | "reset">) {
  return <PageError error={error} reset={reset} whatIsSafe="Accounts and access are as they were." />;
}
