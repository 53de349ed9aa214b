export type Contest = "local" | "pcc" | "general";

export type DemoPoll = {
  date: string;
  /** index of the register of 1 December that was in force, in `registerDates` */
  register: number;
  contest: "local" | "general";
};

/** What was held in a ward on a polling day, and the turnout (0 to 1) to come near to. */
export type WardPoll = { contest: Contest; turnout: number };

export type DistrictPlan = { code: string; ward: number; constituency: string };

export type WardPlan = {
  code: string;
  name: string;
  electors: number;
  youthTilt: number;
  studentHouseShare: number;
  /** one per poll of `polls`; null where the ward did not poll */
  polls: readonly (WardPoll | null)[];
  /** con, lab, ld, green, reform, other */
  partyShares: readonly number[];
  /** what the ward's local elections and its constituency's general election bring, in the same order */
  localShares: readonly number[];
  generalShares: readonly number[];
  constituencies: readonly string[];
  postcodes: readonly string[];
};

export type AuthorityPlan = {
  code: string;
  name: string;
  postTown: string;
  wards: readonly WardPlan[];
  districts: readonly DistrictPlan[];
};

/** Properties in register order: polling district, street, number, flat; two pseudo-properties end a district. */
export type Dwellings = {
  count: number;
  district: Uint16Array;
  kind: Uint8Array;
  street: readonly string[];
  houseNumber: Uint16Array;
  /** six address lines */
  lines: readonly (readonly string[])[];
  postcode: readonly string[];
  /** postcode and address as the last seven columns of a register row */
  columns: readonly string[];
  /** first dwelling of each district, and one past the last */
  districtStart: Uint32Array;
};

export const dwellingKind = { ordinary: 0, withoutAddress: 1, anonymous: 2 } as const;

export const marker = { none: 0, overseas: 1, peer: 2, european: 3, anonymous: 4 } as const;

export const role = { head: 0, partner: 1, child: 2, sharer: 3 } as const;

export const mark = {
  noRow: 0,
  didNotVote: 1,
  inPerson: 2,
  byPost: 3,
  postalNotReturned: 4,
  byProxy: 5,
} as const;

export const exit = { none: 0, died: 1, left: 2 } as const;
