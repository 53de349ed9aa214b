import { REFERENCE_COLUMNS, type ReferenceField } from "@/lib/electors/rules/read-reference";
import type { Layout } from "@/lib/imports/types";

export type MemberField =
  | ReferenceField
  | "member"
  | "address2"
  | "address3"
  | "address4"
  | "email"
  | "phone"
  | "status"
  | "branch"
  | "joined_on"
  | "paid_until";

export const MEMBER_LAYOUTS: readonly Layout<MemberField>[] = [
  {
    name: "members",
    title: "Membership list",
    columns: [
      {
        field: "member",
        headers: ["member", "membership_number", "Member ID", "Membership No", "membership_id"],
      },
      ...REFERENCE_COLUMNS,
      { field: "address2", headers: ["address2", "Address Line 2"], optional: true },
      { field: "address3", headers: ["address3", "Address Line 3"], optional: true },
      { field: "address4", headers: ["address4", "Address Line 4", "Town"], optional: true },
      { field: "email", headers: ["email", "E-mail"], optional: true },
      { field: "phone", headers: ["phone", "mobile", "telephone"], optional: true },
      { field: "status", headers: ["status", "Membership Status"], optional: true },
      { field: "branch", headers: ["branch", "local_party", "Branch Name"], optional: true },
      { field: "joined_on", headers: ["joined_on", "Joined", "Join Date"], optional: true },
      { field: "paid_until", headers: ["paid_until", "Expires", "Renewal Date"], optional: true },
    ],
  },
];
