import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { factor, flags, numbers, readTable } from "./read-reference";

const folder = resolve(process.env.HUSTINGS_SHARED ?? "../shared", "reference");
const present = existsSync(resolve(folder, "glmm_reference"));
const reason = present ? "" : ` (skipped: no reference data at ${folder}; set HUSTINGS_SHARED)`;

interface Published {
  id: string;
  expected: { district_sd: number; logLik: number; coef: Record<string, number>; se: Record<string, number> };
}

function fitContraception(method: "fast" | "exact") {
  const table = readTable(resolve(folder, "glmm_reference/Contraception.csv"));
  const districts = [...new Set(table.map((row) => row.district!))];
  const fit = fitHierarchicalLogistic({
    outcome: flags(table, "use", "Y"),
    numeric: [{ name: "age", values: numbers(table, "age") }],
    factors: [factor(table, "urban", ["N", "Y"]), factor(table, "livch", ["0", "1", "2", "3+"])],
    groups: [
      {
        name: "district",
        count: districts.length,
        codes: Int32Array.from(table, (row) => districts.indexOf(row.district!)),
      },
    ],
    method,
  });
  return { fit, districts };
}

describe.skipIf(!present)(`the Bangladesh contraception survey, as published with lme4${reason}`, () => {
  const published = () => {
    const all: Published[] = JSON.parse(readFileSync(resolve(folder, "expected.json"), "utf8"));
    return all.find((entry) => entry.id === "contraception-glmm")!.expected;
  };

  it("reaches the published estimates by the exact method", () => {
    const { fit } = fitContraception("exact");
    const { coef, se, district_sd, logLik } = published();
    for (const { term, estimate, standardError } of fit.coefficients) {
      expect(Math.abs(estimate - coef[term]!), term).toBeLessThan(0.0005);
      if (se[term]) expect(Math.abs(standardError / se[term] - 1), term).toBeLessThan(0.005);
    }
    expect(Math.abs(fit.groups[0]!.sd - district_sd)).toBeLessThan(0.0005);
    expect(Math.abs(fit.logLikelihood - logLik)).toBeLessThan(0.05);
  });

  it("comes within what penalised least squares may differ by the fast method", () => {
    const { fit } = fitContraception("fast");
    const { coef, district_sd } = published();
    for (const { term, estimate } of fit.coefficients) {
      expect(Math.abs(estimate - coef[term]!), term).toBeLessThan(0.035);
    }
    expect(Math.abs(fit.groups[0]!.sd - district_sd)).toBeLessThan(0.02);
  });

  it("shrinks each district as lme4 does", () => {
    const { fit, districts } = fitContraception("exact");
    const theirs = readTable(resolve(folder, "glmm_reference/contraception_district_ranef_lme4.csv"));
    expect(theirs.length).toBe(districts.length);
    for (const row of theirs) {
      const effect = fit.groups[0]!.effects[districts.indexOf(row.district!)]!;
      expect(Math.abs(effect - Number(row.ranef_laplace)), `district ${row.district}`).toBeLessThan(0.001);
    }
  });
});
