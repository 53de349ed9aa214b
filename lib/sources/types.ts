import type { ImportCounts } from "@/lib/imports/schema";

/** A published register as it was loaded; dates as ISO days. */
export interface RegisterVersionView {
  id: number;
  authority: string;
  publishedOn: string;
  kind: string;
  layout: string;
  entries: number;
  joined: number;
  added: number;
  gone: number;
  /** Of alterations. */
  amended: number;
  runId: number | null;
  /** Its authority's newest, not undone up to here before. */
  canBeUndone: boolean;
}

/** The marked register of one polling day in one authority, and how much of the area's poll it covers. */
export interface MarkedRegisterView {
  id: number;
  authority: string;
  pollDate: string;
  elections: string[];
  rows: number;
  matched: number;
  voted: number;
  districtsLoaded: number;
  /** Polling districts in which there was a contest that day. */
  districtsPolled: number;
  runId: number | null;
}

export type FileChanges = Pick<ImportCounts, "added" | "amended" | "deleted" | "unchanged">;

export interface SourceFileView {
  id: number;
  name: string;
  kind: string;
  sizeBytes: number;
  receivedAt: Date;
  receivedBy: string | null;
  destroyBy: Date;
  destroyedAt: Date | null;
  entitlement: string | null;
  /** The newest run over it; null where nobody has imported it yet. */
  lastRun: { id: number; status: string } | null;
  /** What the first import of it that ended well changed, in rows. */
  changes: FileChanges | null;
}
