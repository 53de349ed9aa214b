import type { AbsentVoterField } from "@/lib/elections/layouts.table";
import { endAbsentVote } from "@/lib/elections/rules/end-absent-vote";
import { ABSENT_VOTE_TYPES, type AbsentVoteKind, type AbsentVoteType } from "@/lib/elections/schema";
import { type ElectorReference, referenceReader } from "@/lib/electors/rules/read-reference";
import { maskText } from "@/lib/imports/rules/mask-text";
import { parseDate } from "@/lib/imports/rules/parse-date";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface AbsentVoterRead {
  who: ElectorReference;
  kind: AbsentVoteKind;
  electionType: AbsentVoteType;
  /** YYYY-MM-DD */
  grantedOn: string;
  /** Whether the row itself says when it was granted. */
  dated: boolean;
  /** Null: until further notice. */
  endsOn: string | null;
}

const KINDS: Readonly<Record<string, AbsentVoteKind>> = {
  postal: "postal",
  post: "postal",
  p: "postal",
  a: "postal",
  proxy: "proxy",
  "postal proxy": "postal-proxy",
  "proxy postal": "postal-proxy",
};

/** Compiles a layout into a function from a row to an absent voter, or its fault. */
export function absentVoterReader(
  match: LayoutMatch<AbsentVoterField>,
  usual: { electionType: AbsentVoteType; grantedOn: string; authorityCode: string },
) {
  const readWho = referenceReader(match);
  const at = (field: AbsentVoterField) => match.positions.get(field) ?? -1;
  const fault = (field: AbsentVoterField, reason: RowFault["reason"], found: string): RowFault => ({
    column: match.header[at(field)] ?? field,
    reason,
    ...(found && { found: maskText(found) }),
  });
  return (row: FileRow): AbsentVoterRead | RowFault => {
    const of = (field: AbsentVoterField) => row.cells[at(field)] ?? "";
    const kind =
      KINDS[
        of("kind")
          .toLowerCase()
          .replace(/[^a-z]+/g, " ")
          .trim()
      ];
    if (!kind) return fault("kind", "category-unknown", of("kind"));
    const typeText = of("election_type") || usual.electionType;
    const electionType = ABSENT_VOTE_TYPES.find((known) => known === typeText);
    if (!electionType) return fault("election_type", "category-unknown", typeText);
    const granted = of("granted_on") === "" ? usual.grantedOn : parseDate(of("granted_on"));
    if (!granted) return fault("granted_on", "date-unreadable", "");
    const ends =
      of("ends_on") === ""
        ? endAbsentVote(granted, electionType, usual.authorityCode)
        : parseDate(of("ends_on"));
    if (of("ends_on") !== "" && !ends) return fault("ends_on", "date-unreadable", "");
    const who = readWho(row);
    if ("reason" in who) return who;
    return { who, kind, electionType, grantedOn: granted, dated: of("granted_on") !== "", endsOn: ends };
  };
}
