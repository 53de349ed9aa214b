import type { Scope } from "@/lib/platform/db/scope";
import type { RunKind, RunStatus } from "@/lib/runs/schema";

/** A run as pages and the command line show it. Units are bytes for imports, electors for scoring. */
export interface RunView {
  id: number;
  kind: RunKind;
  status: RunStatus;
  stage: string;
  unitsDone: number;
  unitsTotal: number;
  rowsAccepted: number;
  rowsRejected: number;
  errorText: string | null;
  fileId: number | null;
  fileName: string | null;
  requestedBy: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** No worker has touched it for half a minute though it should be running. */
  stalled: boolean;
  params: unknown;
  result: unknown;
}

/** What the page that watches a run needs. */
export type RunProgressView = Pick<
  RunView,
  | "id"
  | "kind"
  | "status"
  | "stage"
  | "unitsDone"
  | "unitsTotal"
  | "rowsAccepted"
  | "rowsRejected"
  | "startedAt"
  | "stalled"
>;

export interface RunProgress {
  stage?: string;
  unitsDone?: number;
  unitsTotal?: number;
  rowsAccepted?: number;
  rowsRejected?: number;
}

/** What a job's handler gets: its scope, a way to report, and a signal that ends when somebody cancels. */
export interface RunContext {
  runId: number;
  scope: Scope;
  params: unknown;
  cursor: unknown;
  signal: AbortSignal;
  /** Written at most twice a second; also the heartbeat. */
  report: (progress: RunProgress) => Promise<void>;
}

/** How a handler ends: with a result (partial: some rows were rejected), or waiting for a person's go-ahead. */
export interface RunOutcome {
  status: "done" | "partial" | "waiting";
  result: Record<string, unknown>;
}

export type RunHandler = (context: RunContext) => Promise<RunOutcome>;
