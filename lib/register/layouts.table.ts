import type { Layout } from "@/lib/imports/types";

export type RegisterField =
  | "district"
  | "number"
  | "suffix"
  | "markers"
  | "birthDate"
  | "surname"
  | "forename"
  | "fullName"
  | "postcode"
  | "address1"
  | "address2"
  | "address3"
  | "address4"
  | "address5"
  | "address6";

type Columns = Layout<RegisterField>["columns"];

const XPRESS_NUMBER: Columns = [
  { field: "district", headers: ["Elector Number Prefix"] },
  { field: "number", headers: ["Elector Number"] },
  { field: "suffix", headers: ["Elector Number Suffix"] },
  { field: "markers", headers: ["Elector Markers"] },
  { field: "birthDate", headers: ["Elector DOB"] },
];

const XPRESS_ADDRESS: Columns = [
  { field: "postcode", headers: ["PostCode"] },
  { field: "address1", headers: ["Address1"] },
  { field: "address2", headers: ["Address2"] },
  { field: "address3", headers: ["Address3"] },
  { field: "address4", headers: ["Address4"] },
  { field: "address5", headers: ["Address5"] },
  { field: "address6", headers: ["Address6"] },
  { field: null, headers: ["Elector ID"], optional: true },
];

/** Layouts of full registers. A council's layout is an entry here; nothing else need change. */
export const REGISTER_LAYOUTS: readonly Layout<RegisterField>[] = [
  {
    name: "xpress-full-14",
    title: "Xpress full register, 14 columns",
    columns: [
      ...XPRESS_NUMBER,
      { field: "surname", headers: ["Elector Surname"] },
      { field: "forename", headers: ["Elector Forename"] },
      ...XPRESS_ADDRESS,
    ],
  },
  {
    name: "xpress-full-13",
    title: "Xpress full register, 13 columns",
    columns: [...XPRESS_NUMBER, { field: "fullName", headers: ["Elector Name"] }, ...XPRESS_ADDRESS],
  },
];
