import type { RunProgressView, RunView } from "@/lib/runs/types";

/** The part of a run that changes while it works: no parameters, no names. */
export function progressOf(run: RunView): RunProgressView {
  const { id, kind, status, stage, unitsDone, unitsTotal, rowsAccepted, rowsRejected, startedAt, stalled } =
    run;
  return { id, kind, status, stage, unitsDone, unitsTotal, rowsAccepted, rowsRejected, startedAt, stalled };
}
