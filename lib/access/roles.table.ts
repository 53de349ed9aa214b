/** How far a role's grants reach: the whole party, areas, or one or the other. */
export type Reach = "whole-party" | "either" | "areas";

/** What ends a grant of the role besides its date. */
export type Ending = "review" | "office" | "candidacy" | "day";

export interface RoleRow {
  role: string;
  title: string;
  /** Who that is, in a sentence. */
  about: string;
  reach: Reach;
  ending: Ending;
}

/** Every role there is, in the order in which somebody who holds several starts. */
export const ROLE_TABLE = [
  {
    role: "data-team",
    title: "Data team",
    about: "Loads files, trains and publishes models",
    reach: "whole-party",
    ending: "review",
  },
  {
    role: "campaign",
    title: "Campaign",
    about: "Campaign organiser, for the whole party or for nations, regions and seats",
    reach: "either",
    ending: "review",
  },
  {
    role: "analyst",
    title: "Analyst",
    about: "Studies scores and models, changes nothing",
    reach: "either",
    ending: "review",
  },
  {
    role: "local",
    title: "Local organiser",
    about: "Runs the campaign of a local party, and lets helpers in",
    reach: "areas",
    ending: "review",
  },
  {
    role: "mp",
    title: "MP",
    about: "Member of Parliament for a constituency, until Parliament is dissolved",
    reach: "areas",
    ending: "office",
  },
  {
    role: "mayor",
    title: "Mayor",
    about: "Mayor of an authority, while in office",
    reach: "areas",
    ending: "office",
  },
  {
    role: "councillor",
    title: "Councillor",
    about: "Councillor for a ward, while in office",
    reach: "areas",
    ending: "office",
  },
  {
    role: "candidate",
    title: "Candidate",
    about: "Stands in an election, until the day after its poll",
    reach: "areas",
    ending: "candidacy",
  },
  {
    role: "helper",
    title: "Helper",
    about: "Helps for a day, with a day pass",
    reach: "areas",
    ending: "day",
  },
  {
    role: "administrator",
    title: "Headquarters administrator",
    about: "Invites people and gives them access; sees no electors",
    reach: "whole-party",
    ending: "review",
  },
  {
    role: "officer",
    title: "Data protection officer",
    about: "Answers for the law: objections, erasure, who saw whom",
    reach: "whole-party",
    ending: "review",
  },
  {
    role: "auditor",
    title: "Auditor",
    about: "Reads the trail of who saw what; sees no electors",
    reach: "whole-party",
    ending: "review",
  },
] as const satisfies readonly RoleRow[];
