import type { Query } from "@/lib/linkage/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Statements on the scoped transaction, for use-cases that runs and people share. */
export const scopedQuery =
  (tx: ScopedTransaction): Query =>
  (sql, values = []) =>
    tx.db.$queryRawUnsafe<Record<string, unknown>[]>(sql, ...values);
