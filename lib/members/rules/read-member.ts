import { type ElectorReference, NOBODY, referenceReader } from "@/lib/electors/rules/read-reference";
import { maskText } from "@/lib/imports/rules/mask-text";
import { parseDate } from "@/lib/imports/rules/parse-date";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";
import type { MemberField } from "@/lib/members/layouts.table";
import { MEMBER_STATUSES, type MemberStatus } from "@/lib/members/schema";

export interface MemberRead {
  /** By which the elector is looked up; a reference that cannot be read leaves the member unlinked. */
  who: ElectorReference;
  member: string;
  surname: string;
  forename: string;
  lines: string[];
  postcode: string;
  email: string;
  phone: string;
  status: MemberStatus;
  branch: string;
  /** YYYY-MM-DD */
  joinedOn: string | null;
  paidUntil: string | null;
}

/** Compiles a layout into a function from a row to a member, or its fault. */
export function memberReader(match: LayoutMatch<MemberField>) {
  const readWho = referenceReader(match);
  const at = (field: MemberField) => match.positions.get(field) ?? -1;
  const fault = (field: MemberField, reason: RowFault["reason"], found = ""): RowFault => ({
    column: match.header[at(field)] ?? field,
    reason,
    ...(found && { found: maskText(found) }),
  });
  return (row: FileRow): MemberRead | RowFault => {
    const of = (field: MemberField) => row.cells[at(field)] ?? "";
    const member = of("member");
    if (member === "") return fault("member", "value-missing");
    const statusText = of("status").toLowerCase() || "active";
    const status = MEMBER_STATUSES.find((known) => known === statusText);
    if (!status) return fault("status", "category-unknown", statusText);
    const joinedOn = of("joined_on") === "" ? null : parseDate(of("joined_on"));
    if (of("joined_on") !== "" && !joinedOn) return fault("joined_on", "date-unreadable");
    const paidUntil = of("paid_until") === "" ? null : parseDate(of("paid_until"));
    if (of("paid_until") !== "" && !paidUntil) return fault("paid_until", "date-unreadable");
    const who = readWho(row);
    return {
      who: "reason" in who ? NOBODY : who,
      member,
      surname: of("surname"),
      forename: of("forename"),
      lines: [of("address1"), of("address2"), of("address3"), of("address4")].filter(Boolean),
      postcode: of("postcode"),
      email: of("email"),
      phone: of("phone"),
      status,
      branch: of("branch"),
      joinedOn,
      paidUntil,
    };
  };
}
