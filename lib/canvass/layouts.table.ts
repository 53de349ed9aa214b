import { REFERENCE_COLUMNS, type ReferenceField } from "@/lib/electors/rules/read-reference";
import type { Layout } from "@/lib/imports/types";

export type CanvassField =
  | ReferenceField
  | "foreignId"
  | "electorNumber"
  | "personName"
  | "at"
  | "time"
  | "channel"
  | "outcome"
  | "answer"
  | "strength"
  | "score10"
  | "contest"
  | "pastVote"
  | "secondPreference"
  | "issue"
  | "canvasser"
  | "surveyQuestion"
  | "surveyAnswer"
  | "localRating"
  | "generalRating"
  | "doNotContact"
  | "doNotKnock"
  | "doNotContactOn"
  | "doNotKnockOn"
  | ConsentField;

type ConsentChannel = "mobile" | "whatsapp" | "landline" | "email";
export type ConsentField =
  | `${ConsentChannel}Detail`
  | `${ConsentChannel}Consent`
  | `${ConsentChannel}On`
  | `${ConsentChannel}By`;

type Columns = Layout<CanvassField>["columns"];

const optional = (field: CanvassField | null, ...headers: string[]) => ({ field, headers, optional: true });
const left = (...headers: string[]) => headers.map((header) => optional(null, header));

const consent = (channel: ConsentChannel, title: string): Columns => [
  optional(`${channel}Consent`, `Consent - ${title}`),
  optional(`${channel}On`, `Date - Consent - ${title}`),
  optional(`${channel}By`, `Recorded By - Consent - ${title}`),
];

const VAN_CONTACT: Columns = [
  { field: "foreignId", headers: ["Voter File VANID", "VANID", "VAN ID"] },
  optional("personName", "Contact Name"),
  { field: "at", headers: ["Date Canvassed"] },
  optional("canvasser", "Canvassed By"),
];

/** The people of another system, so that what it says of them by its own ids finds its elector. */
export const PEOPLE_LAYOUTS: readonly Layout<CanvassField>[] = [
  {
    name: "van-people",
    title: "NGP VAN people",
    columns: [
      { field: "foreignId", headers: ["VANID", "Voter File VANID", "VAN ID"] },
      { field: "surname", headers: ["LastName", "Last", "Surname"] },
      { field: "forename", headers: ["FirstName", "First", "Forename"] },
      { field: "address1", headers: ["AddressLine1", "Address", "Address Line 1", "mAddress"] },
      { field: "postcode", headers: ["Zip", "Postcode", "ZipOrPostal", "Zip/Postal", "mZip5"] },
    ],
    // Votes come from marked registers, and the rest says nothing of whom we know already.
    ignores:
      /^(middle ?name|suffix|title|date ?of ?birth|dob|age|gender|sex|city|state|town|county|country|phone|mobile|email|party|address ?line ?[2-9]|(precinct|township|ward|polling district|constituency|local authority)( ?name)?|(congressional|state ?senate|state ?house) ?district|registration ?(date|status)|(general|primary|municipal|local|special) ?(\d{2,4}))$/i,
  },
];

export const CANVASS_LAYOUTS: readonly Layout<CanvassField>[] = [
  {
    name: "canvass",
    title: "Canvass: one row a contact",
    columns: [
      ...REFERENCE_COLUMNS,
      {
        field: "at",
        headers: ["contacted_at", "Contacted at", "Date", "Contact date", "Date of contact", "Canvassed on"],
      },
      optional("time", "time", "Contact time", "Time of contact"),
      optional("channel", "channel", "Contact type", "Method", "Contact method"),
      optional("outcome", "outcome", "Result", "Contact result"),
      optional(
        "answer",
        "party",
        "code",
        "Response",
        "Response code",
        "VI",
        "Voting intention",
        "Answer",
        "Canvass code",
      ),
      optional("strength", "strength", "Rating"),
      optional("score10", "score_0_10", "Likelihood", "Score"),
      optional("contest", "contest", "election", "Election type"),
      optional("pastVote", "past_vote", "Last vote", "Voted last time"),
      optional("secondPreference", "second_preference", "Second choice"),
      optional("issue", "issue", "Main issue"),
      optional("canvasser", "canvasser", "Canvassed by", "Canvasser name"),
    ],
  },
  {
    name: "van-contact-history",
    title: "NGP VAN contact history report",
    columns: [
      ...VAN_CONTACT,
      { field: "outcome", headers: ["Result"] },
      { field: "channel", headers: ["Contact Type"] },
      ...left("Created By", "Date Created", "Input Type Name", "MiniVAN Campaign"),
    ],
  },
  {
    name: "van-survey-responses",
    title: "NGP VAN survey response report",
    columns: [
      ...VAN_CONTACT,
      { field: "surveyAnswer", headers: ["Survey Response"] },
      { field: "surveyQuestion", headers: ["Survey Question Name"] },
      { field: "channel", headers: ["Contact Type"] },
      ...left("Survey Question Type"),
    ],
  },
  {
    name: "party-canvass-sheet",
    title: "Party canvass sheet, one row an elector",
    columns: [
      { field: "electorNumber", headers: ["Elector Number"] },
      { field: "at", headers: ["Last Contact"] },
      optional("localRating", "LE Rating"),
      optional("generalRating", "GE Rating"),
      optional("answer", "Party"),
      optional("doNotContact", "DNC"),
      optional("doNotKnock", "DND"),
      optional("doNotContactOn", "DNC Date"),
      optional("doNotKnockOn", "DND Date"),
      optional("mobileDetail", "Mobile"),
      ...consent("mobile", "Mobile"),
      ...consent("whatsapp", "WhatsApp"),
      optional("landlineDetail", "Landline"),
      ...consent("landline", "Landline"),
      optional("emailDetail", "Email"),
      ...consent("email", "Email"),
      ...left("First Name", "House", "Road", "Round", "Contacted", "Poster", "Board", "Notes", "Chosen Name"),
      ...left("Full Name", "MM24", "GE24", "Address Type", "PV", "Added Date"),
      optional("personName", "Elector Name"),
      ...left("Elector Markers", "Elector DOB", "Previous Elector Number", "Postcode", "AddressFull"),
      ...left("Address1", "Address2", "Address3", "Address4", "Address5", "Address6"),
      ...left("Poster Request Date", "Board Request Date"),
    ],
  },
];
