export interface Party {
  code: string;
  name: string;
  short: string;
  /** Other spellings of files, lower case. */
  spellings: readonly string[];
  /** First letters of the area codes where it stands, where that is not everywhere: S Scotland, W Wales, N Northern Ireland. */
  nations?: string;
}

/**
 * Parties as results, candidates, surveys and canvass answers name them. `other` takes every party that is not here,
 * with its own name as label; `independent` those who stand for none.
 */
export const PARTIES_STANDING: readonly Party[] = [
  {
    code: "labour",
    name: "Labour",
    short: "Lab",
    spellings: [
      "lab",
      "labour party",
      "labour and co-operative party",
      "lab co-op",
      "labour co-op",
      "lab coop",
      "labour/co-operative",
    ],
  },
  {
    code: "conservative",
    name: "Conservative",
    short: "Con",
    spellings: [
      "con",
      "cons",
      "tory",
      "conservatives",
      "conservative party",
      "conservative and unionist party",
      "local conservatives",
    ],
  },
  {
    code: "liberal_democrat",
    name: "Liberal Democrat",
    short: "LD",
    spellings: ["ld", "lib dem", "libdem", "lib dems", "liberal democrats", "liberal democrat"],
  },
  {
    code: "reform_uk",
    name: "Reform UK",
    short: "Reform",
    spellings: ["reform", "ref", "ruk", "reform uk party", "brexit party", "the brexit party"],
  },
  {
    code: "green",
    name: "Green",
    short: "Green",
    spellings: [
      "grn",
      "green party",
      "the green party",
      "green party of england and wales",
      "scottish green party",
      "scottish greens",
      "greens",
    ],
  },
  {
    code: "snp",
    name: "Scottish National Party",
    short: "SNP",
    nations: "S",
    spellings: ["scottish national party (snp)"],
  },
  {
    code: "plaid_cymru",
    name: "Plaid Cymru",
    short: "Plaid",
    nations: "W",
    spellings: ["pc", "plaid", "plaid cymru - the party of wales"],
  },
  { code: "ukip", name: "UK Independence Party", short: "UKIP", spellings: ["uk independence party (ukip)"] },
  {
    code: "workers_party",
    name: "Workers Party of Britain",
    short: "WPB",
    spellings: ["wpb", "workers party"],
  },
  { code: "tusc", name: "Trade Unionist and Socialist Coalition", short: "TUSC", spellings: [] },
  { code: "sdp", name: "Social Democratic Party", short: "SDP", spellings: [] },
  {
    code: "yorkshire_party",
    name: "Yorkshire Party",
    short: "YP",
    spellings: ["yorks", "the yorkshire party"],
  },
  { code: "alba", name: "Alba Party", short: "Alba", nations: "S", spellings: ["alba"] },
  { code: "dup", name: "Democratic Unionist Party", short: "DUP", nations: "N", spellings: [] },
  { code: "sinn_fein", name: "Sinn Féin", short: "SF", nations: "N", spellings: ["sf", "sinn fein"] },
  { code: "sdlp", name: "Social Democratic and Labour Party", short: "SDLP", nations: "N", spellings: [] },
  { code: "uup", name: "Ulster Unionist Party", short: "UUP", nations: "N", spellings: [] },
  {
    code: "alliance",
    name: "Alliance Party of Northern Ireland",
    short: "APNI",
    nations: "N",
    spellings: ["apni", "alliance party"],
  },
  { code: "tuv", name: "Traditional Unionist Voice", short: "TUV", nations: "N", spellings: [] },
  { code: "speaker", name: "The Speaker", short: "Spk", spellings: ["spk", "speaker seeking re-election"] },
  {
    code: "independent",
    name: "Independent",
    short: "Ind",
    spellings: ["ind", "independents", "no description", ""],
  },
  { code: "other", name: "Other", short: "Other", spellings: ["oth", "others"] },
];

export const PARTY_CODES: ReadonlySet<string> = new Set(PARTIES_STANDING.map(({ code }) => code));
