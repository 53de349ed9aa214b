import { z } from "zod";

export const RUN_KINDS = [
  "areas-import",
  "polling-districts-import",
  "elections-import",
  "register-import",
  "register-undo",
  "marked-register-import",
  "questions-import",
  "survey-import",
  "results-import",
  "candidates-import",
  "demographics-import",
  "census-import",
  "absent-voters-import",
  "members-import",
  "area-districts-import",
  "boundaries-import",
  "postcodes-import",
  "contacts-import",
  "people-import",
  "register-linking",
  "turnout-training",
  "profile-training",
  "area-estimates",
  "scoring",
  "publishing",
  "demo-removal",
  "erasure",
  "retention",
  "export",
] as const;

export type RunKind = (typeof RUN_KINDS)[number];

export const RUN_STATUSES = [
  "queued",
  "running",
  "waiting",
  "done",
  "partial",
  "failed",
  "cancelled",
] as const;

export type RunStatus = (typeof RUN_STATUSES)[number];

export const runIdSchema = z.coerce.number().int().positive();
