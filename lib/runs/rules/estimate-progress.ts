import { isAtRest } from "@/lib/runs/rules/describe-run";
import type { RunView } from "@/lib/runs/types";

export interface ProgressEstimate {
  done: number;
  /** Undefined while it cannot be known. */
  total: number | undefined;
  unit: readonly [singular: string, plural: string];
  perSecond: number | undefined;
  leftMilliseconds: number | undefined;
}

type Counts = Pick<
  RunView,
  "kind" | "status" | "unitsDone" | "unitsTotal" | "rowsAccepted" | "rowsRejected" | "startedAt"
>;

/** Too early to tell a rate from less. */
const SHORTEST_MS = 1500;

/**
 * Imports count bytes, people count rows: the rows to come are estimated from the bytes to come. The rate is the mean
 * since the run started.
 */
export function estimateProgress(run: Counts, now: Date): ProgressEstimate {
  const importing = run.kind.endsWith("-import");
  const rows = run.rowsAccepted + run.rowsRejected;
  const share = run.unitsTotal > 0 ? Math.min(1, run.unitsDone / run.unitsTotal) : undefined;
  const done = importing ? rows : run.unitsDone;
  const elapsed = run.startedAt ? now.getTime() - run.startedAt.getTime() : 0;
  const measurable = !isAtRest(run.status) && elapsed >= SHORTEST_MS && done > 0;
  return {
    done,
    total: importing ? rowsInAll(rows, share) : run.unitsTotal || undefined,
    unit: importing ? ["row", "rows"] : ["elector", "electors"],
    perSecond: measurable ? (done / elapsed) * 1000 : undefined,
    leftMilliseconds: measurable && share ? (elapsed / share) * (1 - share) : undefined,
  };
}

function rowsInAll(rows: number, share: number | undefined): number | undefined {
  return share && rows ? Math.round(rows / share) : undefined;
}
