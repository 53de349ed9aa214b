import { importText } from "@/tests/support/imports";

export const AUTHORITY = "E06000010";

export const AREAS = `kind,code,name,parents,valid_from,valid_to
country,E92000001,England,,2009-01-01,
authority,E06000010,Hull,E92000001,1996-04-01,
constituency,E14000001,East,E92000001,2010-05-06,
ward,E05000001,Avenue,E06000010;E14000001,2018-05-03,
ward,E05000002,Boulevard,E06000010;E14000001,2018-05-03,
`;

export const DISTRICTS = `authority,district,ward,constituency,valid_from,valid_to
E06000010,AA,E05000001,E14000001,2018-05-03,
E06000010,BA,E05000002,E14000001,2018-05-03,
`;

export const ELECTIONS = `type,date,name,areas
local,2024-05-02,Local 2024,E05000001
pcc,2024-05-02,Commissioner 2024,E06000010
`;

/** Two wards of one polling district each, in one authority and constituency. */
export async function loadSmallCity(): Promise<void> {
  for (const [kind, text] of [
    ["areas", AREAS],
    ["polling-districts", DISTRICTS],
    ["elections", ELECTIONS],
  ] as const) {
    const run = await importText(kind, text);
    if (run.status !== "done") throw new Error(run.errorText ?? run.status);
  }
}

const HEADER =
  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6";

export interface Entry {
  district?: string;
  number: number | string;
  suffix?: number;
  markers?: string;
  born?: string;
  name?: string;
  address?: string;
}

/** A register in the Xpress layout. `name` is "Surname Forename", `address` the first line; both may be empty. */
export function registerText(entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ district = "AA", number, suffix = 0, markers = "", born = "", name, address }) => {
      const [surname = "", forename = ""] = (name ?? `Person${number} Ann`).split(" ");
      const line = address ?? `${number} High Street`;
      return `${district},${number},${suffix},${markers},${born},${surname},${forename},${line && "HU1 1AA"},${line},${line && "Hull"},,,,`;
    },
  );
  return `${[HEADER, ...rows].join("\n")}\n`;
}

export const people = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1 }));

export function importRegisterText(
  text: string | Buffer,
  publishedOn: string,
  more: Record<string, boolean> = {},
) {
  return importText("register", text, { authorityCode: AUTHORITY, publishedOn, ...more });
}

export interface Alteration extends Pick<Entry, "district" | "name" | "address" | "markers"> {
  change: "add" | "amend" | "delete";
  /** With the suffix after a slash, where there is one. */
  number: number | string;
}

const UPDATE_HEADER =
  "CompanyName,CompanyOPCSRef,DistrictRef,StreetName,PropertyAddress1,PropertyAddress2,PropertyAddress3,PropertyAddress4,PropertyAddress5,PropertyPostCode,PropertyAddressPrefix,PropertyAddressNumber,ElectorNumber,ElectorForename,ElectorSurname,ElectorDOB,ElectorCreatedMonth,ElectorChangedMonth,ElectorDeletedMonth,MarkersRegisterText,RecordCount,RecordTotal,CurrentRegisterMonth";
const MONTHS = { add: "1,0,0", amend: "0,1,0", delete: "0,0,1" } as const;

/** Alterations in the Xpress layout; names and addresses as in `registerText`. */
export function alterationText(alterations: readonly Alteration[]): string {
  const rows = alterations.map(
    ({ change, district = "AA", number, name = `Person${number} Ann`, address, markers = "" }) => {
      const [surname = "", forename = ""] = name.split(" ");
      const line = address ?? `${number} High Street`;
      return `Hull,E06000010,${district},,${line},Hull,,,,HU1 1AA,,,${number},${forename},${surname},,${MONTHS[change]},${markers},1,1,1`;
    },
  );
  return `${[UPDATE_HEADER, ...rows].join("\n")}\n`;
}

export function importAlterations(
  alterations: readonly Alteration[],
  publishedOn: string,
  more: Record<string, boolean> = {},
) {
  const params = { authorityCode: AUTHORITY, publishedOn, kind: "monthly-alteration", ...more };
  return importText("register", alterationText(alterations), params);
}

export const importMarks = (text: string, pollDate = "2024-05-02") =>
  importText("marked-register", text, { authorityCode: AUTHORITY, pollDate });
