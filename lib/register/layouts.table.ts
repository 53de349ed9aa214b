import type { Layout } from "@/lib/imports/types";

export type AddressField = `address${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

export type RegisterField =
  | "district"
  | "number"
  | "suffix"
  | "title"
  | "forename"
  | "middleNames"
  | "surname"
  | "nameSuffix"
  | "fullName"
  | "birthDate"
  | "attainmentDate"
  | "markers"
  | "optOut"
  | "change"
  | "createdMonth"
  | "changedMonth"
  | "deletedMonth"
  | "postcode"
  | AddressField
  | "uprn"
  | "electorId";

type Columns = Layout<RegisterField>["columns"];

const optional = (field: RegisterField | null, ...headers: string[]) => ({ field, headers, optional: true });
const required = (field: RegisterField | null, ...headers: string[]) => ({ field, headers });

const addressLines = (count: number, ...prefixes: string[]): Columns =>
  Array.from({ length: count }, (_, index) =>
    required(`address${index + 1}` as AddressField, ...prefixes.map((prefix) => `${prefix}${index + 1}`)),
  );

const KEYS: Columns = [
  optional("electorId", "Elector ID", "Elector Id", "ElectorID"),
  optional("uprn", "UPRN", "Property UPRN"),
];

const XPRESS_NUMBER: Columns = [
  required("district", "Elector Number Prefix"),
  required("number", "Elector Number"),
  required("suffix", "Elector Number Suffix"),
  required("markers", "Elector Markers"),
  required("birthDate", "Elector DOB"),
];

const XPRESS_ADDRESS: Columns = [required("postcode", "PostCode"), ...addressLines(6, "Address"), ...KEYS];

/** Of Halarose's Eros and of councils that follow it; "A" adds. */
const HALAROSE_PERSON: Columns = [
  required("district", "PD"),
  required("number", "ENO"),
  required("title", "Title"),
  required("forename", "First Name", "First Names"),
  required("middleNames", "Initials"),
  required("surname", "Surname"),
  required("nameSuffix", "Suffix"),
  required("attainmentDate", "Date Of Attainment"),
  required("markers", "Franchise Flag"),
];
const HALAROSE_END: Columns = [
  optional("postcode", "Postcode"),
  optional("optOut", "Opt Out", "Opt Out Flag"),
  ...KEYS,
];
const STATUS_CODES = { A: "add", D: "delete", M: "amend" };

/** Of Democracy Counts; "A" amends. */
const COUNTS_PERSON: Columns = [
  required("district", "PDCode"),
  required("number", "RollNo"),
  required("title", "ElectorTitle"),
  required("surname", "ElectorSurname"),
  required("forename", "ElectorForename"),
  required("middleNames", "ElectorMiddleName"),
  optional(null, "IERStatus"),
  required("markers", "FranchiseMarker"),
  ...addressLines(6, "RegisteredAddress"),
  required("postcode", "PostCode"),
  optional(null, "Euro"),
  optional(null, "Parl"),
  optional(null, "County"),
  optional(null, "Ward"),
  optional(null, "SubHouse"),
  optional(null, "House"),
  optional(null, "MethodOfVerification"),
  ...KEYS,
];
const CHANGE_TYPES = { N: "add", A: "amend", M: "amend", D: "delete" };

const IDOX_END: Columns = [
  required("markers", "Flags"),
  required("attainmentDate", "Date of attainment"),
  required("surname", "Surname"),
  required("forename", "Forenames"),
  ...addressLines(8, "Address "),
  required(null, "House number"),
  required(null, "House prefix"),
  required(null, "Street"),
  required(null, "Column 18"),
  required(null, "Column 19"),
  required(null, "Column 20"),
  required(null, "Column 21"),
  required("postcode", "Postcode"),
];
const IDOX_NUMBER: Columns = [required("district", "PD"), required("number", "Number")];
const IDOX_PATTERNS = {
  district: /./,
  number: /^[^,]*\d[\d./]*$/,
  attainmentDate: /^$|\d.*\d{2}$/,
  postcode: /^$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
};

/** Layouts of alterations say of each row what it changes; their names say that they do. */
export const isUpdate = (layout: string) => /-update(-|$)/.test(layout);

/** Said by words or by letters that mean the same everywhere; "A" and "N" do not. */
const CLEAR_CODES = Object.fromEntries([
  ...["ADD", "ADDED", "ADDITION", "NEW"].map((code) => [code, "add"]),
  ...["AMEND", "AMENDED", "CHANGE", "CHANGED", "MODIFIED", "M"].map((code) => [code, "amend"]),
  ...["DELETE", "DELETED", "DELETION", "D"].map((code) => [code, "delete"]),
]);

/** Layouts of registers. A council's layout is an entry here; nothing else need change. */
export const REGISTER_LAYOUTS: readonly Layout<RegisterField>[] = (
  [
    {
      name: "xpress-full-14",
      title: "Xpress full register, surname and forename apart",
      columns: [
        ...XPRESS_NUMBER,
        required("surname", "Elector Surname"),
        required("forename", "Elector Forename"),
        ...XPRESS_ADDRESS,
      ],
    },
    {
      name: "xpress-full-13",
      title: "Xpress full register, names in one column",
      columns: [
        ...XPRESS_NUMBER,
        required("fullName", "Elector Name", "Elector Surname Elector Forename"),
        ...XPRESS_ADDRESS,
      ],
    },
    {
      name: "xpress-update",
      title: "Xpress alterations",
      columns: [
        required(null, "CompanyName"),
        required(null, "CompanyOPCSRef"),
        required("district", "DistrictRef"),
        required(null, "StreetName"),
        ...addressLines(5, "PropertyAddress"),
        required("postcode", "PropertyPostCode"),
        required(null, "PropertyAddressPrefix"),
        required(null, "PropertyAddressNumber"),
        required("number", "ElectorNumber"),
        required("forename", "ElectorForename"),
        required("surname", "ElectorSurname"),
        required("birthDate", "ElectorDOB"),
        required("createdMonth", "ElectorCreatedMonth"),
        required("changedMonth", "ElectorChangedMonth"),
        required("deletedMonth", "ElectorDeletedMonth"),
        required("markers", "MarkersRegisterText"),
        required(null, "RecordCount"),
        required(null, "RecordTotal"),
        required(null, "CurrentRegisterMonth"),
        ...KEYS,
      ],
    },
    {
      name: "halarose-full",
      title: "Halarose full register",
      columns: [
        ...HALAROSE_PERSON,
        optional("change", "Status"),
        ...addressLines(9, "Address "),
        ...HALAROSE_END,
      ],
      codes: STATUS_CODES,
    },
    {
      name: "halarose-update",
      title: "Halarose alterations",
      columns: [
        ...HALAROSE_PERSON,
        required("change", "Status"),
        ...addressLines(9, "Address "),
        ...HALAROSE_END,
        required(null, "Register Code"),
        required(null, "Clerical Error"),
      ],
      codes: STATUS_CODES,
    },
    {
      name: "sheffield-full",
      title: "Full register with seven address lines, as Sheffield's",
      columns: [
        ...HALAROSE_PERSON,
        optional("change", "Status"),
        ...addressLines(7, "Address "),
        ...HALAROSE_END,
      ],
      codes: STATUS_CODES,
    },
    {
      name: "democracy-counts-full-2016",
      title: "Democracy Counts full register, date of birth of attainers",
      columns: [...COUNTS_PERSON, required("birthDate", "AttainersDOB")],
    },
    {
      name: "democracy-counts-full-2026",
      title: "Democracy Counts full register, date of attainment",
      columns: [...COUNTS_PERSON, required("attainmentDate", "DateOfAttainment")],
    },
    {
      name: "democracy-counts-update",
      title: "Democracy Counts alterations",
      columns: [
        required("change", "ChangeTypeID"),
        ...COUNTS_PERSON,
        required("birthDate", "DOB", "AttainersDOB"),
      ],
      codes: CHANGE_TYPES,
    },
    {
      name: "democracy-counts-update-2026",
      title: "Democracy Counts alterations, date of attainment",
      columns: [
        required("change", "ChangeTypeID"),
        ...COUNTS_PERSON,
        required("attainmentDate", "DateOfAttainment"),
      ],
      codes: CHANGE_TYPES,
    },
    {
      name: "party-template",
      title: "Party template",
      columns: [
        required("district", "Elector No. Prefix"),
        required("number", "Elector No."),
        required("suffix", "Elector No. Suffix"),
        optional(null, "Full Elector No."),
        required("forename", "Forename"),
        required("middleNames", "Middle Names"),
        required("surname", "Surname"),
        required("attainmentDate", "Date of Attainment"),
        ...addressLines(6, "Address"),
        required("postcode", "PostCode"),
        optional("markers", "Markers", "Elector Markers"),
        ...KEYS,
      ],
      ignores: /\s(voting intention|party|voted|postal voter)\s*$/i,
    },
    {
      name: "idox-update",
      title: "Idox alterations, columns by position",
      columns: [...IDOX_NUMBER, required("change", "Change"), ...IDOX_END],
      byPosition: { ...IDOX_PATTERNS, change: /^[+=-] ?[a-z]{3}/i },
      codes: { "+": "add", "-": "delete", "=": "amend" },
    },
    {
      name: "idox-full",
      title: "Idox full register, columns by position",
      columns: [...IDOX_NUMBER, ...IDOX_END],
      byPosition: IDOX_PATTERNS,
    },
  ] satisfies Layout<RegisterField>[]
).map((layout) => ({ ...layout, leastFilled: 2 }));

const SPELLINGS = new Map<RegisterField, Set<string>>();
for (const { field, headers } of REGISTER_LAYOUTS.flatMap(({ columns }) => columns)) {
  if (field) SPELLINGS.set(field, new Set([...(SPELLINGS.get(field) ?? []), ...headers]));
}

/** A register whose columns somebody has named: any of the fields, under any spelling, as long as there is a number. */
const MAPPED_REGISTER: Layout<RegisterField> = {
  name: "mapped",
  title: "Columns named by hand",
  columns: [...SPELLINGS]
    .filter(([field]) => !field.endsWith("Month"))
    .map(([field, headers]) => ({ field, headers: [...headers], optional: field !== "number" })),
  codes: CLEAR_CODES,
  leastFilled: 2,
};

/** What makes a line the header of a register. */
export const REGISTER_HEADER = { layouts: REGISTER_LAYOUTS, mapped: MAPPED_REGISTER };
