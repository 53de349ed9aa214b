/**
 * The parties that most campaigns belong to, by their number in the Electoral Commission's register of political
 * parties (Great Britain; Northern Ireland where so said).
 */
export const PARTIES: readonly { code: string; name: string }[] = [
  { code: "PP103", name: "Alliance Party of Northern Ireland" },
  { code: "PP12700", name: "Alba Party" },
  { code: "PP52", name: "Conservative and Unionist Party" },
  { code: "PP119", name: "Co-operative Party" },
  { code: "PP70", name: "Democratic Unionist Party" },
  { code: "PP63", name: "Green Party of England and Wales" },
  { code: "PP53", name: "Labour Party" },
  { code: "PP90", name: "Liberal Democrats" },
  { code: "PP54", name: "Liberal Party" },
  { code: "PP77", name: "Plaid Cymru" },
  { code: "PP7931", name: "Reform UK" },
  { code: "PP130", name: "Scottish Green Party" },
  { code: "PP102", name: "Scottish National Party" },
  { code: "PP39", name: "Sinn Féin" },
  { code: "PP243", name: "Social Democratic Party" },
  { code: "PP55", name: "Social Democratic and Labour Party" },
  { code: "PP804", name: "Trade Unionist and Socialist Coalition" },
  { code: "PP680", name: "Traditional Unionist Voice" },
  { code: "PP85", name: "UK Independence Party" },
  { code: "PP83", name: "Ulster Unionist Party" },
  { code: "PP11382", name: "Workers Party of Britain" },
  { code: "PP2055", name: "Yorkshire Party" },
  { code: "other", name: "Another party, or independents" },
];
