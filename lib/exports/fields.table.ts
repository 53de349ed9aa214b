import type { Role } from "@/lib/access/schema";
import { formatElectorNumber, isPostalVoter } from "@/lib/electors/rules/name-elector";
import type { ElectorListRow, PollOutcome } from "@/lib/electors/types";
import { formatScore } from "@/lib/platform/format";

export interface ExportField {
  key: string;
  heading: string;
  cell: (row: ElectorListRow) => string;
  /** Roles that may have it; all that may export where absent. */
  roles?: readonly Role[];
  /** In every copy: without it a leaked one could not be traced. */
  always?: true;
}

const VOTED: Partial<Record<PollOutcome, string>> = {
  votedInPerson: "voted",
  votedByPost: "voted by post",
  votedByProxy: "voted by proxy",
  didNotVote: "did not vote",
  postalNotReturned: "postal vote not returned",
};

/** What a copy may hold, in the order of its columns. */
export const EXPORT_FIELDS: readonly ExportField[] = [
  { key: "number", heading: "Elector number", cell: formatElectorNumber },
  { key: "surname", heading: "Surname", cell: ({ surname }) => surname, always: true },
  { key: "forename", heading: "Forename", cell: ({ forename }) => forename, always: true },
  { key: "address", heading: "Address", cell: ({ addressLines }) => addressLines?.join(", ") ?? "" },
  { key: "postcode", heading: "Postcode", cell: ({ postcode }) => postcode ?? "" },
  { key: "ward", heading: "Ward", cell: ({ wardName }) => wardName },
  { key: "postal", heading: "Postal voter", cell: ({ markers }) => (isPostalVoter(markers) ? "yes" : "no") },
  {
    key: "score",
    heading: "Likely to vote (0 to 100)",
    cell: ({ scoreHundredths }) => (scoreHundredths === null ? "" : formatScore(scoreHundredths)),
    roles: ["data-team", "campaign"],
  },
  {
    key: "votes",
    heading: "Last five polls",
    cell: ({ polls }) =>
      polls
        .filter(({ outcome }) => VOTED[outcome])
        .map(({ pollDate, outcome }) => `${pollDate} ${VOTED[outcome]}`)
        .join("; "),
    roles: ["data-team", "campaign"],
  },
];
