/**
 * The parties that most campaigns belong to, by their number in the Electoral Commission's register of political
 * parties (Great Britain; Northern Ireland where so said).
 */
export const PARTIES: readonly {
  code: string;
  name: string;
  /** As results and answers name it (lib/elections/parties.table). */
  standsAs: string;
}[] = [
  { code: "PP103", name: "Alliance Party of Northern Ireland", standsAs: "alliance" },
  { code: "PP12700", name: "Alba Party", standsAs: "alba" },
  { code: "PP52", name: "Conservative and Unionist Party", standsAs: "conservative" },
  { code: "PP119", name: "Co-operative Party", standsAs: "labour" },
  { code: "PP70", name: "Democratic Unionist Party", standsAs: "dup" },
  { code: "PP63", name: "Green Party of England and Wales", standsAs: "green" },
  { code: "PP53", name: "Labour Party", standsAs: "labour" },
  { code: "PP90", name: "Liberal Democrats", standsAs: "liberal_democrat" },
  { code: "PP54", name: "Liberal Party", standsAs: "other" },
  { code: "PP77", name: "Plaid Cymru", standsAs: "plaid_cymru" },
  { code: "PP7931", name: "Reform UK", standsAs: "reform_uk" },
  { code: "PP130", name: "Scottish Green Party", standsAs: "green" },
  { code: "PP102", name: "Scottish National Party", standsAs: "snp" },
  { code: "PP39", name: "Sinn Féin", standsAs: "sinn_fein" },
  { code: "PP243", name: "Social Democratic Party", standsAs: "sdp" },
  { code: "PP55", name: "Social Democratic and Labour Party", standsAs: "sdlp" },
  { code: "PP804", name: "Trade Unionist and Socialist Coalition", standsAs: "tusc" },
  { code: "PP680", name: "Traditional Unionist Voice", standsAs: "tuv" },
  { code: "PP85", name: "UK Independence Party", standsAs: "ukip" },
  { code: "PP83", name: "Ulster Unionist Party", standsAs: "uup" },
  { code: "PP11382", name: "Workers Party of Britain", standsAs: "workers_party" },
  { code: "PP2055", name: "Yorkshire Party", standsAs: "yorkshire_party" },
  { code: "other", name: "Another party, or independents", standsAs: "other" },
];
