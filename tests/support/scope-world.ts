import fc from "fast-check";
import type { ElectorFilters } from "@/lib/electors/schema/electors-query";

/**
 * Random worlds of areas, grants and moves, queries about them, and what each must answer: worked out here, without the
 * database. Electors are known by their number, areas by kind and number; wards have two versions of one code.
 */
export const CASES_A_WORLD = 20;
export const [DISTRICTS, ELECTORS] = [14, 60];
export const SIZES = { ward: 6, constituency: 4, authority: 3, region: 2 } as const;
export const SURNAMES = ["Smith", "Smythe", "Okafor", "Jones"];

export interface District {
  ward: number;
  version: number;
  constituency: number;
  authority: number;
}

export interface Grant {
  acting: boolean;
  state: "in force" | "past" | "future" | "revoked";
  areas: { kind: string; number: number }[];
}

export interface World {
  districts: District[];
  /** The region of each authority. */
  regions: number[];
  grants: Grant[];
  /** The district of each elector. */
  homes: number[];
  queries: Query[];
}

export interface Query {
  kind: "list" | "count" | "find" | "search" | "household" | "areas";
  elector: number;
  surname: number;
  filters: ElectorFilters;
  asked: boolean[];
}

const upTo = (count: number) => fc.nat({ max: count - 1 });
const queryArbitrary: fc.Arbitrary<Query> = fc.record({
  kind: fc.constantFrom("list", "count", "find", "search", "household", "areas"),
  elector: upTo(ELECTORS),
  surname: upTo(SURNAMES.length),
  filters: fc.record({
    postal: fc.constantFrom(undefined, "yes" as const, "no" as const),
    name: fc.constantFrom(undefined, "smi", "OKAFOR", "%"),
  }),
  asked: fc.array(fc.boolean(), { minLength: DISTRICTS, maxLength: DISTRICTS }),
});
const grantArbitrary: fc.Arbitrary<Grant> = fc.record({
  acting: fc.boolean(),
  state: fc.constantFrom("in force", "in force", "past", "future", "revoked"),
  areas: fc.array(
    fc.oneof(
      ...Object.entries({ ...SIZES, country: 1 }).map(([kind, count]) =>
        fc.record({ kind: fc.constant(kind), number: upTo(count) }),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});
export const worldArbitrary: fc.Arbitrary<World> = fc.record({
  districts: fc.array(
    fc.record({
      ward: upTo(SIZES.ward),
      version: upTo(2),
      constituency: upTo(SIZES.constituency),
      authority: upTo(SIZES.authority),
    }),
    { minLength: DISTRICTS, maxLength: DISTRICTS },
  ),
  regions: fc.array(upTo(SIZES.region), { minLength: SIZES.authority, maxLength: SIZES.authority }),
  grants: fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.array(grantArbitrary, { minLength: 1, maxLength: 4 }))
    .map(([luck, [first, ...rest]]) =>
      first && luck > 0 ? [{ ...first, acting: true, state: "in force" as const }, ...rest] : rest,
    ),
  homes: fc.array(upTo(DISTRICTS), { minLength: ELECTORS, maxLength: ELECTORS }),
  queries: fc.array(queryArbitrary, { minLength: CASES_A_WORLD, maxLength: CASES_A_WORLD }),
});

const surnameOf = (index: number) => SURNAMES[(index + 1) % 4] ?? "";
const isPostal = (index: number) => (index + 1) % 3 === 0;
const isRegistered = (index: number) => (index + 1) % 9 !== 0;

/** Which districts the grants reach, without asking the database. */
export function reached({ districts, regions, grants }: World): boolean[] {
  const held = grants
    .filter((grant) => grant.acting && grant.state === "in force")
    .flatMap(({ areas: all }) => all);
  return districts.map((district) =>
    held.some(({ kind, number }) => {
      if (kind === "country") return true;
      if (kind === "region") return regions[district.authority] === number;
      return district[kind as keyof District] === number;
    }),
  );
}

/** What it must answer. */
export function expected(
  world: World,
  mine: readonly boolean[],
  { kind, elector, surname, filters, asked }: Query,
) {
  const all = Array.from({ length: ELECTORS }, (_, index) => index).filter(
    (index) => mine[world.homes[index] ?? 0],
  );
  const registered = all.filter(isRegistered);
  const listed = registered.filter((index) => {
    if (!asked[world.homes[index] ?? 0]) return false;
    if (filters.postal && isPostal(index) !== (filters.postal === "yes")) return false;
    return !filters.name || `ann ${surnameOf(index)}`.toLowerCase().includes(filters.name.toLowerCase());
  });
  switch (kind) {
    case "list":
      return listed;
    case "count":
      return listed.length;
    case "find":
      return all.includes(elector) ? elector : null;
    case "search":
      return registered.filter((index) => surnameOf(index).startsWith((SURNAMES[surname] ?? "").slice(0, 3)));
    case "household":
      return registered.filter((index) => index === elector);
    case "areas":
      return wholeAreas(world, mine);
  }
}

/** Areas in force all of whose districts are reached. */
function wholeAreas({ districts }: World, mine: readonly boolean[]): string[] {
  const codes = Object.entries(SIZES).flatMap(([kind, count]) =>
    kind === "region" ? [] : Array.from({ length: count }, (_, number) => ({ kind, number })),
  );
  return codes
    .filter(({ kind, number }) => {
      const inside = districts.flatMap((district, index) => {
        const current = kind !== "ward" || district.version === 0;
        return current && district[kind as keyof District] === number ? [mine[index]] : [];
      });
      return inside.length > 0 && inside.every(Boolean);
    })
    .map(({ kind, number }) => `${kind}-${number}`)
    .sort();
}
