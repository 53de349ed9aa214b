/**
 * Who is supplied with the full register and with marked registers, and for what: Representation of the People (England
 * and Wales) Regulations 2001, Part VI, in plain words.
 */
export const ENTITLEMENTS = {
  "regulation-106": {
    title: "Registered political party (regulation 106)",
    permits: "Electoral purposes, and the checks on who may give to a party",
  },
  "regulation-105": {
    title: "Constituency party (regulation 105)",
    permits: "Electoral purposes, and getting people registered to vote",
  },
  "regulation-103": {
    title: "Elected representative (regulation 103)",
    permits: "The purposes of the office held, and electoral purposes; in that office’s area alone",
  },
  "regulation-108": {
    title: "Candidate (regulation 108)",
    permits: "Electoral purposes at that election, and the checks on who may give to a candidate",
  },
} as const;

export type Entitlement = keyof typeof ENTITLEMENTS;

/** What a party is supplied under where nobody says otherwise. */
export const USUAL_ENTITLEMENT: Entitlement = "regulation-106";

/** Whatever the register: what the marks say may be used for less. */
export const MARKED_PERMITS = "Electoral purposes, and research that names nobody";
