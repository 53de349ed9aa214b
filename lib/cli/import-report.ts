import { type ImportCounts, importCountsSchema } from "@/lib/imports/schema";
import type { RunOutcome } from "@/lib/runs/types";

export interface ImportReport extends ImportCounts {
  runId: number;
  seconds: number;
  /** Only where nothing was changed because a preview was asked for; with what would change, by district. */
  preview?: true;
  districts?: unknown;
}

/** What the command line says of an import of any kind: the same fields for all. */
export function importReport(runId: number, outcome: RunOutcome, seconds: number): ImportReport {
  const counts = importCountsSchema.parse(outcome.result);
  const preview = { preview: true, districts: outcome.result.districts } as const;
  return { runId, ...counts, seconds, ...(outcome.status === "waiting" && preview) };
}
