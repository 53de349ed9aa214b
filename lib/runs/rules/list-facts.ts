import { formatDateTime, formatDuration, formatNumber } from "@/lib/platform/format";
import { describeResult } from "@/lib/runs/rules/describe-result";
import type { RunView } from "@/lib/runs/types";

/** When a run started and ended, what it read and what came of it. */
export function listFacts(run: RunView): { term: string; detail: string }[] {
  const { startedAt, finishedAt } = run;
  const result = describeResult(run.result);
  const counted = result.some(({ term }) => term.startsWith("Rows"));
  return [
    { term: "Started", detail: startedAt ? formatDateTime(startedAt) : "not yet" },
    ...(finishedAt ? [{ term: "Ended", detail: formatDateTime(finishedAt) }] : []),
    ...(startedAt && finishedAt
      ? [{ term: "Took", detail: formatDuration(finishedAt.getTime() - startedAt.getTime()) }]
      : []),
    ...(counted || run.rowsAccepted === 0
      ? []
      : [{ term: "Rows taken", detail: formatNumber(run.rowsAccepted) }]),
    ...result,
  ];
}
