import { REFERENCE_COLUMNS, type ReferenceField } from "@/lib/electors/rules/read-reference";
import type { Layout, LayoutColumn } from "@/lib/imports/types";

export type ElectionField = "type" | "date" | "name" | "areas";

export const ELECTION_LAYOUTS: readonly Layout<ElectionField>[] = [
  {
    name: "elections",
    title: "Elections",
    columns: [
      { field: "type", headers: ["type"] },
      { field: "date", headers: ["date"] },
      { field: "name", headers: ["name"] },
      { field: "areas", headers: ["areas"] },
    ],
  },
];

export type AbsentVoterField = ReferenceField | "kind" | "election_type" | "granted_on" | "ends_on";

const ADDRESS_LINES = ["1", "2", "3", "4", "5"];

export const ABSENT_VOTER_LAYOUTS: readonly Layout<AbsentVoterField>[] = [
  {
    name: "absent-voters",
    title: "Absent voters",
    columns: [
      ...REFERENCE_COLUMNS,
      { field: "kind", headers: ["AV Type", "kind", "Type"] },
      { field: "election_type", headers: ["election_type"], optional: true },
      { field: "granted_on", headers: ["granted_on", "Granted", "Approved"], optional: true },
      { field: "ends_on", headers: ["ends_on", "Ends", "Expiry", "Valid To"], optional: true },
      ...[
        ["Elector Initials", "Initials"],
        ["Elector Title", "Title"],
        ["Elector Suffix Name", "Elector Markers", "Franchise Flag"],
        ["Proxy Name"],
        ["Corres Address Postcode"],
        ["Corres Address Country"],
        ["Send Address Postcode"],
        ...ADDRESS_LINES.flatMap((line) => [[`Corres Address Line ${line}`], [`Send Address Line ${line}`]]),
      ].map((headers) => ({ field: null, headers, optional: true })),
    ],
  },
];

export type MarkField = "district" | "number" | "suffix" | "mark";

/** The party template: several elections side by side, each with columns that begin with its name. */
export const TEMPLATE_COLUMNS: readonly LayoutColumn<string>[] = [
  { field: "district", headers: ["Elector No. Prefix", "Elector Number Prefix"] },
  { field: "number", headers: ["Elector No.", "Elector Number"] },
  { field: "suffix", headers: ["Elector No. Suffix", "Elector Number Suffix"], optional: true },
  ...[
    ["Full Elector No.", "Full Elector Number"],
    ["Forename", "First Name"],
    ["Middle Names", "Middle Name"],
    ["Surname"],
    ["Date of Attainment"],
    ["Address1", "Address 1"],
    ["Address2", "Address 2"],
    ["Address3", "Address 3"],
    ["Address4", "Address 4"],
    ["Address5", "Address 5"],
    ["Address6", "Address 6"],
    ["PostCode"],
    ["UPRN"],
  ].map((headers) => ({ field: null, headers, optional: true })),
];

/** What may follow an election's name in the template; marks stand under `Voted`, the rest is not for this import. */
export const TEMPLATE_SUFFIXES = ["Voting Intention", "Party", "Voted", "Postal Voter"] as const;

export const MARKED_REGISTER_LAYOUTS: readonly Layout<MarkField>[] = [
  {
    name: "marked-basic",
    title: "Marked register: district, number, suffix, mark",
    columns: [
      {
        field: "district",
        headers: ["District", "PD", "PDCode", "Polling District", "Elector Number Prefix"],
      },
      { field: "number", headers: ["Number", "ENO", "RollNo", "Elector Number"] },
      { field: "suffix", headers: ["Suffix", "Elector Number Suffix"], optional: true },
      { field: "mark", headers: ["Mark", "Marked", "Voted"] },
    ],
  },
];

export type ResultField =
  | "type"
  | "date"
  | "election"
  | "area"
  | "party"
  | "label"
  | "candidate"
  | "votes"
  | "elected"
  | "seats"
  | "electorate"
  | "ballots"
  | "turnout_percent"
  | "rejected";

const STANDING: readonly LayoutColumn<ResultField>[] = [
  { field: "type", headers: ["type", "election_type"] },
  { field: "date", headers: ["date", "poll_date"] },
  { field: "election", headers: ["election", "election_name"], optional: true },
  { field: "area", headers: ["area", "area_code", "ward_code", "constituency_code", "gss_code"] },
  { field: "party", headers: ["party", "party_code"] },
  { field: "label", headers: ["label", "party_name", "description"], optional: true },
  { field: "candidate", headers: ["candidate", "candidate_name", "name"], optional: true },
  { field: "seats", headers: ["seats", "vacancies"], optional: true },
  { field: null, headers: ["year"], optional: true },
  { field: null, headers: ["lad_code", "authority_code"], optional: true },
  { field: null, headers: ["lad_name", "authority", "authority_type"], optional: true },
  { field: null, headers: ["ward_name", "area_name", "constituency_name"], optional: true },
];

export const CANDIDATE_LAYOUTS: readonly Layout<ResultField>[] = [
  { name: "candidates", title: "Parties and candidates standing", columns: STANDING },
];

export const RESULT_LAYOUTS: readonly Layout<ResultField>[] = [
  {
    name: "results",
    title: "Election results by party or candidate",
    columns: [
      ...STANDING,
      { field: "votes", headers: ["votes"] },
      { field: "elected", headers: ["elected"], optional: true },
      { field: "electorate", headers: ["electorate"], optional: true },
      { field: "ballots", headers: ["ballots", "ballot_papers", "turnout"], optional: true },
      { field: "turnout_percent", headers: ["turnout_percent", "turnout_pct"], optional: true },
      { field: "rejected", headers: ["rejected", "rejected_ballots", "spoilt"], optional: true },
    ],
  },
];
