import type { ExportFormat } from "@/lib/exports/schema";

export type ExportState = "second-person" | "making" | "ready" | "failed" | "expired";

export interface ExportView {
  id: number;
  purpose: string;
  reason: string;
  recipient: string;
  format: ExportFormat;
  fields: string[];
  areaCode: string;
  electors: number | null;
  sha256: string | null;
  requestedById: number | null;
  requestedBy: string | null;
  requestedAt: Date;
  expiresAt: Date;
  runId: number | null;
  state: ExportState;
}

/** Somebody who does not exist, in one copy only. */
export interface InventedName {
  surname: string;
  forename: string;
}

export interface BreachView {
  id: number;
  exportId: number;
  recipient: string;
  requestedBy: string | null;
  openedAt: Date;
  dueAt: Date;
  closedAt: Date | null;
}

/** What a copy is made of. */
export interface CopyContent {
  headings: readonly string[];
  rows: AsyncIterable<string[]>;
  /** Stands in every row, or on every page. */
  watermark: string;
}
