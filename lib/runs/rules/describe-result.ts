import { formatNumber } from "@/lib/platform/format";

const FACTS: Record<string, string> = {
  accepted: "Rows taken",
  rejected: "Rows rejected",
  linked: "Linked in spite of a move, a new name or a slip",
  review: "For people to look at",
  added: "Added",
  movedIn: "Of those, known before",
  amended: "Amended",
  deleted: "Deleted",
  restored: "Electors put back as they were",
  removed: "Electors whom nothing else knew, removed",
  kept: "Electors kept off the register, for contacts or votes refer to them",
  matched: "Found on the register",
  voted: "Voted",
  unchanged: "Already so",
  sameAsRun: "The same file as in run",
  polls: "Polls",
  electors: "Electors",
  areas: "Areas",
  questions: "Questions estimated",
  files: "Files removed",
};

/** Of what canvassers wrote down: rows may say the same twice, and wait for somebody to look at them. */
const CANVASS_FACTS: Record<string, string> = {
  accepted: "Rows taken",
  rejected: "Rows rejected",
  added: "Rows that brought something new",
  amended: "Rows that changed something",
  unchanged: "Rows that say what is known",
  unmatched: "Rows to match by hand",
  released: "Rows that waited for these people",
  contacts: "New contacts",
  answers: "Answers",
  consents: "Consents",
};

/** The facts of a run's result that have words for people, a line each; the rest is for machines. */
export function describeResult(result: unknown): { term: string; detail: string }[] {
  if (typeof result !== "object" || result === null) return [];
  const facts = "unmatched" in result ? CANVASS_FACTS : FACTS;
  return Object.entries(result).flatMap(([key, value]) => {
    const term = facts[key];
    const detail = wordOf(value);
    return term && detail ? [{ term, detail }] : [];
  });
}

function wordOf(value: unknown): string | null {
  if (typeof value === "number") return formatNumber(value);
  return typeof value === "string" ? value : null;
}

/** What a run that waits wants to know. */
export function messageOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message" in result)) return null;
  return typeof result.message === "string" ? result.message : null;
}
