import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { requestRun } from "@/lib/runs/mutations";

export const requestEstimates = (tx: ScopedTransaction) =>
  requestRun(tx, { kind: "area-estimates", params: {} });
