import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { requestRun } from "@/lib/runs/mutations";

export const requestTraining = (tx: ScopedTransaction) =>
  requestRun(tx, { kind: "turnout-training", params: {} });

export const requestProfileTraining = (tx: ScopedTransaction, profile: string) =>
  requestRun(tx, { kind: "profile-training", params: { profile } });

/** Scores with this model version, or the newest. */
export const requestScoring = (tx: ScopedTransaction, modelVersionId?: number) =>
  requestRun(tx, { kind: "scoring", params: modelVersionId ? { modelVersionId } : {} });

export const requestPublishing = (tx: ScopedTransaction, scoreSetId: number, publishedBy: string) =>
  requestRun(tx, { kind: "publishing", params: { scoreSetId, publishedBy } });

export const requestRestoring = (tx: ScopedTransaction, publishedBy: string) =>
  requestRun(tx, { kind: "publishing", params: { restore: true, publishedBy } });
