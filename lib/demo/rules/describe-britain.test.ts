import { describe, expect, it } from "vitest";
import { authorities, constituencies, describeBritishAuthority } from "./describe-britain";
import { describeHull, hullCode } from "./describe-hull";
import { listElections } from "./list-elections";

const plans = authorities.map((_, index) => describeBritishAuthority(index, 1_000_000));

describe("the wards of Great Britain", () => {
  it("are 7,979 in 350 authorities, each in constituencies that exist", () => {
    expect(authorities).toHaveLength(350);
    const wards = authorities.flatMap((authority) => authority.wards);
    expect(new Set(wards.map((ward) => ward.code)).size).toBe(7979);
    for (const ward of wards) {
      for (const { code } of ward.constituencies) expect(constituencies.has(code), code).toBe(true);
    }
  });

  it("share out the electors", () => {
    const electors = plans.flatMap((plan) => plan.wards).reduce((sum, ward) => sum + ward.electors, 0);
    expect(Math.abs(electors / 1_000_000 - 1)).toBeLessThan(0.01);
  });

  it("have polling districts with codes of two or three letters, unique within the authority", () => {
    for (const plan of plans) {
      const codes = plan.districts.map((district) => district.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[A-Z]{2,3}$/);
    }
  });

  it("have polling districts in each constituency of a split ward", () => {
    const split = plans.flatMap((plan) =>
      plan.wards.flatMap((ward, w) => (ward.constituencies.length > 1 ? [{ plan, ward, w }] : [])),
    );
    expect(split.length).toBeGreaterThan(250);
    for (const { plan, ward, w } of split) {
      const reached = plan.districts
        .filter((district) => district.ward === w)
        .map((district) => district.constituency);
      expect([...new Set(reached)].sort()).toEqual([...ward.constituencies].sort());
    }
  });

  it("have well-formed postcodes", () => {
    for (const plan of plans) {
      for (const ward of plan.wards) {
        for (const code of ward.postcodes.slice(0, 5)) {
          expect(code).toMatch(/^[A-Z]{1,2}\d{1,2}[A-Z]? \d[ABD-HJLNP-UW-Z]{2}$/);
        }
      }
    }
  });
});

describe("Hull", () => {
  const hull = describeHull(190_000);

  it("has 21 wards with six to eight polling districts each", () => {
    expect(hull.code).toBe(hullCode);
    expect(hull.wards).toHaveLength(21);
    hull.wards.forEach((_, w) => {
      const count = hull.districts.filter((district) => district.ward === w).length;
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(8);
    });
  });

  it("held council polls in 19 wards each year and lets all 21 poll next", () => {
    const local = listElections([hull]).filter((line) => line.startsWith("local,"));
    const wardCounts = local.map((line) => line.split(",")[3]!.split(";").length);
    expect(wardCounts).toEqual([19, 19, 19, 19, 19, 21]);
  });
});
