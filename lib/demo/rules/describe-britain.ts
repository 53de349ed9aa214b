import type { AuthorityPlan, DistrictPlan, WardPlan } from "../types";
import { britishConstituencies } from "./british-constituencies.table";
import { britishAuthorities } from "./british-wards.table";
import { describeHull, hullCode } from "./describe-hull";
import { RandomStream } from "./draw-random";
import { polls } from "./polls.table";
import { logistic, logit } from "./weigh-turnout";

type BritishConstituency = {
  code: string;
  name: string;
  region: string;
  /** of the general election of 2024 */
  turnout: number;
  /** con, lab, ld, green, reform, other */
  shares: readonly number[];
};

type BritishWard = {
  code: string;
  name: string;
  postcodes: number;
  constituencies: readonly { code: string; postcodes: number }[];
};

type BritishAuthority = { code: string; name: string; wards: readonly BritishWard[] };

const constituencyStem = { E: "E1400", S: "S1400", W: "W0700" } as const;
const wardStem = { E: "E050", S: "S130", W: "W050" } as const;
type Nation = keyof typeof constituencyStem;

function readConstituency(packed: string): BritishConstituency {
  const [code, name, region, turnout, ...shares] = packed.split("|");
  const percents = shares.map(Number);
  const other = Math.max(0, 100 - percents.reduce((sum, share) => sum + share, 0));
  return {
    code: code!,
    name: name!,
    region: region!,
    turnout: Number(turnout) / 100,
    shares: [...percents, other].map((share) => share / 100),
  };
}

function readWard(packed: string, nation: Nation): BritishWard {
  const [number, name, postcodes, constituencies] = packed.split("|");
  return {
    code: `${wardStem[nation]}${number!.padStart(5, "0")}`,
    name: name!,
    postcodes: Number(postcodes),
    constituencies: constituencies!.split("+").map((part) => {
      const [digits, count] = part.split(":");
      return { code: constituencyStem[nation] + digits, postcodes: Number(count ?? postcodes) };
    }),
  };
}

export const constituencies: ReadonlyMap<string, BritishConstituency> = new Map(
  britishConstituencies.map(readConstituency).map((constituency) => [constituency.code, constituency]),
);

export const authorities: readonly BritishAuthority[] = britishAuthorities.map(([code, name, wards]) => ({
  code,
  name,
  wards: wards.split(";").map((ward) => readWard(ward, code[0] as Nation)),
}));

const postcodesInAll = authorities
  .flatMap((authority) => authority.wards)
  .reduce((sum, ward) => sum + ward.postcodes, 0);

const postcodesPerDistrict = 75;
const localBelowGeneral = 1.15;
const wardTurnoutSd = 0.25;
const pollNoiseSd = 0.1;

/** Postcode areas in use; with districts from 70 on, hardly any of which exist, no real address is met. */
const postcodeAreas =
  "AB AL BA BB BD BH BN BS CB CF CH CM CT CV DA DE DH DL DN DT EX FK FY GL GU HG HP HR HX IP";
const unitLetters = "ABDEFGHJLNPQRSTUWXYZ";

function inventPostcodes(authorityIndex: number, wardIndex: number, count: number): string[] {
  const areas = postcodeAreas.split(" ");
  const area = areas[authorityIndex % areas.length]!;
  const district = 70 + ((Math.floor(authorityIndex / areas.length) * 7 + wardIndex) % 30);
  return Array.from({ length: count }, (_, i) => {
    const first = unitLetters[Math.floor(i / 10) % 20]!;
    const second = unitLetters[(Math.floor(i / 200) + wardIndex) % 20]!;
    return `${area}${district} ${i % 10}${first}${second}`;
  });
}

function wardLetters(index: number, wards: number): string {
  const letter = (n: number) => String.fromCharCode(65 + n);
  return wards <= 26 ? letter(index) : letter(Math.floor(index / 26)) + letter(index % 26);
}

/** A split ward has polling districts in each of its constituencies, in proportion. */
function districtsOf(ward: BritishWard, index: number, wards: number): DistrictPlan[] {
  const wanted = Math.max(2, Math.min(8, Math.round(ward.postcodes / postcodesPerDistrict)));
  const codes = ward.constituencies.flatMap(({ code, postcodes }) => {
    const share = Math.max(1, Math.round((wanted * postcodes) / ward.postcodes));
    return Array.from({ length: share }, () => code);
  });
  const prefix = wardLetters(index, wards);
  return codes.map((constituency, i) => ({
    code: prefix + String.fromCharCode(65 + i),
    ward: index,
    constituency,
  }));
}

function planWard(ward: BritishWard, electors: number, postcodes: string[], random: RandomStream): WardPlan {
  const constituency = constituencies.get(ward.constituencies[0]!.code)!;
  const departure = wardTurnoutSd * random.normal();
  return {
    code: ward.code,
    name: ward.name,
    electors: Math.max(1, Math.round((electors * ward.postcodes) / postcodesInAll)),
    youthTilt: 0.2 * random.normal(),
    studentHouseShare: random.chance(0.04) ? 0.15 : 0,
    polls: polls.map(({ contest }) => {
      const below = contest === "local" ? localBelowGeneral : 0;
      const noise = pollNoiseSd * random.normal();
      return { contest, turnout: logistic(logit(constituency.turnout) - below + departure + noise) };
    }),
    partyShares: constituency.shares,
    localShares: constituency.shares,
    generalShares: constituency.shares,
    constituencies: ward.constituencies.map((part) => part.code),
    postcodes,
  };
}

/**
 * One authority of Great Britain as a place of the demo, with its share of so many electors in all. Hull is as in
 * `describeHull`; elsewhere local polls are held everywhere each year, below the general election's turnout.
 */
export function describeBritishAuthority(index: number, electorsInAll: number): AuthorityPlan {
  const authority = authorities[index]!;
  const postcodes = authority.wards.reduce((sum, ward) => sum + ward.postcodes, 0);
  if (authority.code === hullCode)
    return describeHull(Math.round((electorsInAll * postcodes) / postcodesInAll));
  const random = new RandomStream(0, `${authority.code} wards`);
  return {
    code: authority.code,
    name: authority.name,
    postTown: authority.name.replace(/,.*$/, ""),
    wards: authority.wards.map((ward, w) =>
      planWard(ward, electorsInAll, inventPostcodes(index, w, ward.postcodes), random),
    ),
    districts: authority.wards.flatMap((ward, w) => districtsOf(ward, w, authority.wards.length)),
  };
}
