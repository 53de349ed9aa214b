import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { nullable } from "@/lib/models/rules/plain-numbers";
import { readClasses } from "@/lib/models/rules/read-outcome";
import { regressionColumns } from "@/lib/models/rules/regression-columns";
import { reportGroups } from "@/lib/models/rules/report-groups";
import { reportTerms } from "@/lib/models/rules/report-terms";
import type { MultinomialFitJson, RegressionRows } from "@/lib/models/types";
import { fitHierarchicalMultinomial } from "@/lib/stats/fit-hierarchical-multinomial";
import { fitMultinomial } from "@/lib/stats/fit-multinomial";

type Result = Omit<MultinomialFitJson, "version" | "formula" | "n" | "dropped" | "design">;

/** A multinomial logit against the first class, or the base that was asked for. */
export function fitClasses({ formula, built, weights, request }: RegressionRows): Result {
  const { design, response } = built;
  const label = formula.response?.label ?? "the outcome";
  if (!response) throw new RangeError("a design for new rows has no outcome");
  if (design.offset) throw new FormulaFault("A multinomial model takes no offset.");
  const { levels, codes } = readClasses(response, label, request.base?.[label]);
  const { positions, groups, ...columns } = regressionColumns(design, Math.max(1, levels.length - 1));
  const input = {
    ...columns,
    outcome: codes,
    classes: levels,
    ridge: request.ridge,
    weights: weights ?? undefined,
  };
  const hierarchical = groups.length > 0 ? fitHierarchicalMultinomial({ ...input, groups }) : null;
  const fit = hierarchical ?? fitMultinomial(input);
  const effects =
    hierarchical?.classes.map((own) => [own.name, reportGroups(design.groups, own.groups)]) ?? [];
  const reported = fit.classes.map(({ name, coefficients }) => ({
    name,
    ...reportTerms(coefficients, design.terms, positions),
  }));
  return {
    family: "multinomial",
    classes: levels,
    coefficients: Object.fromEntries(reported.map(({ name, coefficients }) => [name, coefficients])),
    standardErrors: Object.fromEntries(reported.map(({ name, standardErrors }) => [name, standardErrors])),
    groups: Object.fromEntries(effects),
    logLikelihood: nullable(fit.logLikelihood),
    deviance: nullable(fit.deviance),
    aic: nullable(fit.aic),
    converged: fit.converged,
    warnings: fit.warnings,
  };
}
