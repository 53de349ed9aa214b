import type { RunKind, RunStatus } from "@/lib/runs/schema";

const TITLES: Record<RunKind, string> = {
  "areas-import": "Import of areas",
  "polling-districts-import": "Import of polling districts",
  "elections-import": "Import of elections",
  "register-import": "Import of a register",
  "register-undo": "Undoing of a register",
  "marked-register-import": "Import of a marked register",
  "questions-import": "Import of the question bank",
  "survey-import": "Import of a survey",
  "results-import": "Import of election results",
  "candidates-import": "Import of candidates",
  "demographics-import": "Import of demographics",
  "census-import": "Import of a census",
  "absent-voters-import": "Import of absent voters",
  "members-import": "Import of the membership list",
  "area-districts-import": "Import of areas’ districts",
  "boundaries-import": "Import of boundaries",
  "postcodes-import": "Import of postcodes",
  "contacts-import": "Import of contacts",
  "people-import": "Import of another system's people",
  "register-linking": "Linking of a register with the one before",
  "turnout-training": "Training of the turnout model",
  "profile-training": "Training of a profile",
  "area-estimates": "Estimates for areas and groups",
  scoring: "Scoring",
  publishing: "Publishing",
  "demo-removal": "Removing the demo data",
  erasure: "Erasing an elector",
  retention: "Deleting what is too old",
  export: "Making a copy of a list",
};

export function nameRun(kind: RunKind): string {
  return TITLES[kind];
}

const STATUSES: Record<RunStatus, { word: string; tone: "neutral" | "good" | "warn" | "bad" }> = {
  queued: { word: "waiting for its turn", tone: "neutral" },
  running: { word: "under way", tone: "neutral" },
  waiting: { word: "waiting for you", tone: "warn" },
  done: { word: "done", tone: "good" },
  partial: { word: "done, some rows rejected", tone: "warn" },
  failed: { word: "stopped by an error", tone: "bad" },
  cancelled: { word: "cancelled", tone: "neutral" },
};

export function describeStatus(status: RunStatus) {
  return STATUSES[status];
}

/** Ended for good, or until somebody decides: there is nothing to poll for. */
export function isAtRest(status: RunStatus): boolean {
  return status !== "queued" && status !== "running";
}

const STAGES: Record<string, string> = {
  reading: "Reading the file",
  checking: "Checking the file as a whole",
  matching: "Finding the electors",
  publishing: "Publishing",
  training: "Fitting the model",
  testing: "Testing on the last poll",
  scoring: "Scoring every elector",
  removing: "Removing",
  writing: "Writing the copy",
  undoing: "Putting the register before back",
};

/** What is being done, for the bar; a stage we have no words for is said as it is. */
export function describeStage(stage: string, status: RunStatus): string {
  if (status === "queued") return "Waiting for a worker";
  if (status === "done" || status === "partial") return "Finished";
  if (!stage) return "Starting";
  return STAGES[stage] ?? `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
}
