import { describeEvidence } from "@/lib/electors/rules/describe-evidence";
import type { PollRecord } from "@/lib/electors/types";
import { TENURE_LEVELS } from "@/lib/profiles/turnout/features.table";
import type { ExplainedPart } from "@/lib/profiles/turnout/rules/explain-turnout";
import type { ScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";

export interface Reason {
  label: string;
  hundredths: number;
}

/** Under a tenth of a point a reason would show as nothing: it goes to everything else. */
const SHOWN_FROM = 10;

const TENURE: Record<(typeof TENURE_LEVELS)[number], string> = {
  long: "Long at this address",
  second: "In the second year at this address",
  new: "New at this address",
};

/** The reasons in plain words, the weightiest first; what is too small to show is summed under everything else. */
export function wordReasons(
  parts: readonly ExplainedPart[],
  codes: ScoreCodes,
  polls: readonly PollRecord[],
): Reason[] {
  const words: Record<ExplainedPart["part"], string> = {
    record: describeEvidence(polls).words.replace(/ on record\.$|:.*\.$/, ""),
    household:
      codes.householdSize === 1
        ? "Registered alone at the address"
        : "The others at the address, and their past votes",
    postal: codes.postal ? "Has a postal vote" : "Has no postal vote",
    tenure: TENURE[TENURE_LEVELS[codes.tenure] ?? "long"],
    attainer: codes.attainer ? "Comes of age" : "Of age already",
    district: "The polling district",
    other: "Everything else",
    spread: "Spread of this ward",
  };
  const named = parts.filter(
    ({ part, hundredths }) => part !== "other" && Math.abs(hundredths) >= SHOWN_FROM,
  );
  const sum = (rows: readonly ExplainedPart[]) => rows.reduce((total, row) => total + row.hundredths, 0);
  return [
    ...named
      .filter(({ part }) => part !== "spread")
      .sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths)),
    { part: "other" as const, hundredths: sum(parts) - sum(named) },
    ...named.filter(({ part }) => part === "spread"),
  ].map(({ part, hundredths }) => ({ label: words[part], hundredths }));
}

/** Index into the model's levels of the newest local polling day: 0 not known, 1 did not vote, 2 voted. */
export function lastLocalVote(polls: readonly PollRecord[]): number {
  const day = polls.findLast((poll) => poll.type === "local")?.pollDate;
  const outcomes = polls.filter((poll) => poll.pollDate === day).map((poll) => poll.outcome);
  if (outcomes.some((outcome) => ["votedInPerson", "votedByPost", "votedByProxy"].includes(outcome)))
    return 2;
  return outcomes.some((outcome) => ["didNotVote", "postalNotReturned"].includes(outcome)) ? 1 : 0;
}
