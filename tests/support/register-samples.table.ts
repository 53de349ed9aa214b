/** A register in one layout: lines as they stand in the file, and the rows that they mean, empty columns left out. */
export interface RegisterSample {
  layout: string;
  /** Null for a layout without one. */
  header: string | null;
  /** Cells apart by "|". */
  lines: string[];
  expected: Record<string, string>[];
  ignored?: number;
}

const ADDRESS = { address1: "Flat 1", address2: "2 Château Street", address4: "Hull", postcode: "HU1 2AB" };
const not = { opted_out: "false" };
const out = { opted_out: "true" };

const XPRESS = "Elector Number Prefix|Elector Number|Elector Number Suffix|Elector Markers|Elector DOB";
const XPRESS_ADDRESS = "PostCode|Address1|Address2|Address3|Address4|Address5|Address6";
const XPRESS_PLACE = "HU1 2AB|Flat 1|2 Château Street||Hull||";
const HALAROSE =
  "PD|ENO|Status|Title|First Name|Initials|Surname|Suffix|Date Of Attainment|Franchise Flag|Address 1|Address 2|Address 3|Address 4|Address 5|Address 6|Address 7|Address 8|Address 9";
const HALAROSE_PLACE = "Flat 1|2 Château Street||Hull|||||";
const COUNTS =
  "RegisteredAddress1|RegisteredAddress2|RegisteredAddress3|RegisteredAddress4|RegisteredAddress5|RegisteredAddress6|PostCode|Euro|Parl|County|Ward|SubHouse|House";
const COUNTS_PLACE = "Flat 1|2 Château Street||Hull|||HU1 2AB|Y|East|Humberside|Avenue|1|2";

export const REGISTER_SAMPLES: RegisterSample[] = [
  {
    layout: "xpress-full-14",
    header: `${XPRESS}|Elector Surname|Elector Forename|${XPRESS_ADDRESS}`,
    lines: [
      `KD-2/2|289|1|A|02/12/2007|O'Brien|Zoë Anne|${XPRESS_PLACE}`,
      `KD-2/2|5.000|0||| (z) Smith-Jones |John Paul|HU1\u00a02AB|Flat 1|2 Château Street, HU1 2AB||Hull||`,
      "KD-2/2|7||N|||||||||||",
      "KD-2/2|8||F|2008-01-31|Overseas|Olive|||||||",
    ].map((line) => line.replace(/\|+$/, (bars) => bars.slice(0, 14))),
    expected: [
      {
        district: "KD-2/2",
        number: "289",
        suffix: "1",
        markers: "A",
        date_of_birth: "2007-12-02",
        surname: "O'Brien",
        forename: "Zoë Anne",
        ...not,
        ...ADDRESS,
      },
      { district: "KD-2/2", number: "5", surname: "Smith-Jones", forename: "John Paul", ...out, ...ADDRESS },
      { district: "KD-2/2", number: "7", markers: "N", ...not },
      {
        district: "KD-2/2",
        number: "8",
        markers: "F",
        date_of_birth: "2008-01-31",
        surname: "Overseas",
        forename: "Olive",
        ...not,
      },
    ],
  },
  {
    layout: "xpress-full-14",
    header: `${XPRESS}|Elector Surname|Elector Forename|${XPRESS_ADDRESS}|Elector ID`,
    lines: [`AA|1||Z||Smith|Ann|${XPRESS_PLACE}|900123`],
    expected: [
      {
        district: "AA",
        number: "1",
        markers: "Z",
        surname: "Smith",
        forename: "Ann",
        elector_id: "900123",
        ...out,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "xpress-full-13",
    header: `${XPRESS}|Elector Name|${XPRESS_ADDRESS}`,
    lines: [`AA|12|2|||(z) Smith John Paul|${XPRESS_PLACE}`, `AA|13||||Okafor Amara|${XPRESS_PLACE}`],
    expected: [
      {
        district: "AA",
        number: "12",
        suffix: "2",
        surname: "Smith",
        forename: "John",
        middle_names: "Paul",
        ...out,
        ...ADDRESS,
      },
      { district: "AA", number: "13", surname: "Okafor", forename: "Amara", ...not, ...ADDRESS },
    ],
  },
  {
    layout: "xpress-update",
    header:
      "CompanyName|CompanyOPCSRef|DistrictRef|StreetName|PropertyAddress1|PropertyAddress2|PropertyAddress3|PropertyAddress4|PropertyAddress5|PropertyPostCode|PropertyAddressPrefix|PropertyAddressNumber|ElectorNumber|ElectorForename|ElectorSurname|ElectorDOB|ElectorCreatedMonth|ElectorChangedMonth|ElectorDeletedMonth|MarkersRegisterText|RecordCount|RecordTotal|CurrentRegisterMonth",
    lines: (
      [
        ["134/1", "3|0|0"],
        ["135", "3|4|0"],
        ["136", "3|4|5"],
        ["137", "4|0|4"],
        ["138", "0|0|0"],
      ] as const
    ).map(
      ([number, months], index) =>
        `Hull|E06000010|AA|High Street|Flat 1|2 Château Street||Hull||HU1 2AB||2|${number}|Ann|Smith||${months}|A|${index + 1}|5|5`,
    ),
    expected: (
      [
        ["134", "1", "add"],
        ["135", "", "amend"],
        ["136", "", "delete"],
        ["138", "", "amend"],
      ] as const
    ).map(([number, suffix, change]) => ({
      district: "AA",
      number,
      ...(suffix && { suffix }),
      forename: "Ann",
      surname: "Smith",
      markers: "A",
      change,
      ...not,
      ...ADDRESS,
    })),
    ignored: 1,
  },
  {
    layout: "halarose-full",
    header: `${HALAROSE}|Postcode|Opt Out`,
    lines: [
      `EA|EA-12/1||Mrs|Ann|B|Smith|MBE|05.03.2027|L|${HALAROSE_PLACE}|HU1 2AB|Y`,
      `EA|13|A|Mr|Bob||Jones|||G|Flat 1|2 Château Street||Hull|HU1 2AB||||||N`,
    ],
    expected: [
      {
        district: "EA",
        number: "12",
        suffix: "1",
        title: "Mrs",
        forename: "Ann",
        middle_names: "B",
        surname: "Smith",
        name_suffix: "MBE",
        date_of_attainment: "2027-03-05",
        markers: "L",
        ...out,
        ...ADDRESS,
      },
      {
        district: "EA",
        number: "13",
        title: "Mr",
        forename: "Bob",
        surname: "Jones",
        markers: "G",
        change: "add",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "halarose-full",
    header: `${HALAROSE.replace("Status|", "")}|Postcode|UPRN`,
    lines: [`EA|12||Ann||Smith||||${HALAROSE_PLACE}|HU1 2AB|10001234567`],
    expected: [
      {
        district: "EA",
        number: "12",
        forename: "Ann",
        surname: "Smith",
        uprn: "10001234567",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "halarose-update",
    header: `Ref: 2026/02\nDate Published 02/02/2026\n${HALAROSE}|Post Code|Register Code|Clerical Error|Opt Out Flag`,
    lines: [
      "Monthly Additions to the Register February",
      `EA|12/1|A|Mrs|Ann||Smith|||L|${HALAROSE_PLACE}|HU1 2AB|R||N`,
      "",
      "Monthly Deletions from the Register February",
      `EA|13|D|Mr|Bob||Jones||||${HALAROSE_PLACE}|HU1 2AB|R||Y`,
      "Monthly Amendments to the Register February",
      `EA|14|M|Mr|Cy||Jones||||${HALAROSE_PLACE}|HU1 2AB|R|Y|`,
      "Total electors: 3",
    ],
    expected: [
      {
        district: "EA",
        number: "12",
        suffix: "1",
        title: "Mrs",
        forename: "Ann",
        surname: "Smith",
        markers: "L",
        change: "add",
        ...not,
        ...ADDRESS,
      },
      {
        district: "EA",
        number: "13",
        title: "Mr",
        forename: "Bob",
        surname: "Jones",
        change: "delete",
        ...out,
        ...ADDRESS,
      },
      {
        district: "EA",
        number: "14",
        title: "Mr",
        forename: "Cy",
        surname: "Jones",
        change: "amend",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "sheffield-full",
    header: `${HALAROSE.replace("|Address 8|Address 9", "")}|Postcode`,
    lines: ["EA|12||Mrs|Ann||Smith|||L|Flat 1|2 Château Street||Hull||||HU1 2AB"],
    expected: [
      {
        district: "EA",
        number: "12",
        title: "Mrs",
        forename: "Ann",
        surname: "Smith",
        markers: "L",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "democracy-counts-full-2016",
    header: `PDCode|RollNo|ElectorTitle|ElectorSurname|ElectorForename|ElectorMiddleName|AttainersDOB|FranchiseMarker|${COUNTS}`,
    lines: [
      `1A|5.000|Mr|Smith|John|Paul|02-Dec-07|G|${COUNTS_PLACE}`,
      `1A|3.5|Ms|(z) Lee|Jo||||${COUNTS_PLACE}`,
      `1A|10.75||Lee|Al||||${COUNTS_PLACE}`,
    ],
    expected: [
      {
        district: "1A",
        number: "5",
        title: "Mr",
        surname: "Smith",
        forename: "John",
        middle_names: "Paul",
        date_of_birth: "2007-12-02",
        markers: "G",
        ...not,
        ...ADDRESS,
      },
      {
        district: "1A",
        number: "3",
        suffix: "5",
        title: "Ms",
        surname: "Lee",
        forename: "Jo",
        ...out,
        ...ADDRESS,
      },
      { district: "1A", number: "10", suffix: "75", surname: "Lee", forename: "Al", ...not, ...ADDRESS },
    ],
  },
  {
    layout: "democracy-counts-full-2026",
    header: `PDCode|RollNo|ElectorTitle|ElectorSurname|ElectorForename|ElectorMiddleName|IERStatus|DateOfAttainment|FranchiseMarker|${COUNTS}|MethodOfVerification|ElectorID|UPRN`,
    lines: [`1A|5|Mr|Smith|John||Confirmed|12-11-2027|B|${COUNTS_PLACE}|DWP|77|10001234567`],
    expected: [
      {
        district: "1A",
        number: "5",
        title: "Mr",
        surname: "Smith",
        forename: "John",
        date_of_attainment: "2027-11-12",
        markers: "B",
        elector_id: "77",
        uprn: "10001234567",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "democracy-counts-update",
    header: `ChangeTypeID|PDCode|RollNo|ElectorTitle|ElectorSurname|ElectorForename|ElectorMiddleName|DOB|FranchiseMarker|${COUNTS}`,
    lines: ["N", "M", "A", "D"].map(
      (code, index) => `${code}|1A|${index + 1}||Smith|John||||${COUNTS_PLACE}`,
    ),
    expected: ["add", "amend", "amend", "delete"].map((change, index) => ({
      district: "1A",
      number: String(index + 1),
      surname: "Smith",
      forename: "John",
      change,
      ...not,
      ...ADDRESS,
    })),
  },
  {
    layout: "party-template",
    header:
      "Elector No. Prefix|Elector No.|Elector No. Suffix|Full Elector No.|Forename|Middle Names|Surname|Date of Attainment|Address1|Address2|Address3|Address4|Address5|Address6|PostCode|UPRN|Local 2026 Voting Intention|Local 2026 Party|Local 2026 Voted|Local 2026 Postal Voter",
    lines: [
      "AA|12|1|AA-12/1|John|Paul|Smith|2027-01-02|Flat 1|2 Château Street||Hull|||HU1 2AB|10001234567|Firm|Us|Y|N",
    ],
    expected: [
      {
        district: "AA",
        number: "12",
        suffix: "1",
        forename: "John",
        middle_names: "Paul",
        surname: "Smith",
        date_of_attainment: "2027-01-02",
        uprn: "10001234567",
        ...not,
        ...ADDRESS,
      },
    ],
  },
  {
    layout: "idox-full",
    header: null,
    lines: [
      "AA|12/1|A|01/02/2027|(z) Smith|John Paul|Flat 1|2 Château Street||Hull|||||2||High Street|||||HU1 2AB",
      "AA|13|||Jones|Ann|Flat 1|2 Château Street||Hull|||||2||High Street|||||HU1 2AB",
    ],
    expected: [
      {
        district: "AA",
        number: "12",
        suffix: "1",
        markers: "A",
        date_of_attainment: "2027-02-01",
        surname: "Smith",
        forename: "John Paul",
        ...out,
        ...ADDRESS,
      },
      { district: "AA", number: "13", surname: "Jones", forename: "Ann", ...not, ...ADDRESS },
    ],
  },
  {
    layout: "idox-update",
    header: null,
    lines: ["+Jan", "-Feb", "=Mar"].map(
      (change, index) =>
        `AA|${index + 1}|${change}|||Smith|John|Flat 1|2 Château Street||Hull|||||2||High Street|||||HU1 2AB`,
    ),
    expected: ["add", "delete", "amend"].map((change, index) => ({
      district: "AA",
      number: String(index + 1),
      surname: "Smith",
      forename: "John",
      change,
      ...not,
      ...ADDRESS,
    })),
  },
];

export function tableOf({ header, lines }: RegisterSample): string[][] {
  return [...(header?.split("\n") ?? []), ...lines].map((line) => line.split("|"));
}
