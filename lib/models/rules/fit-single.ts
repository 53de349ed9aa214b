import { nullable } from "@/lib/models/rules/plain-numbers";
import { readBinomialOutcome, readNumericOutcome } from "@/lib/models/rules/read-outcome";
import { regressionColumns } from "@/lib/models/rules/regression-columns";
import { reportGroups } from "@/lib/models/rules/report-groups";
import { reportTerms } from "@/lib/models/rules/report-terms";
import type { RegressionRows, SingleFit } from "@/lib/models/types";
import { fitHierarchicalLinear } from "@/lib/stats/fit-hierarchical-linear";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { fitLinear } from "@/lib/stats/fit-linear";
import { fitLogistic } from "@/lib/stats/fit-logistic";

type Result = Omit<SingleFit, "version" | "formula" | "n" | "dropped" | "design">;

/** A regression with one linear predictor: logit, probit or the mean itself; with groupings where the formula has them. */
export function fitSingle(
  { formula, built, weights, request }: RegressionRows,
  family: SingleFit["family"],
): Result {
  const { design, response } = built;
  const label = formula.response?.label ?? "the outcome";
  if (!response) throw new RangeError("a design for new rows has no outcome");
  const { positions, ...columns } = regressionColumns(design);
  const common = { ...columns, ridge: request.ridge };
  const hierarchical = design.groups.length > 0;

  const estimate = () => {
    if (family === "gaussian") {
      const input = {
        ...common,
        outcome: readNumericOutcome(response, label),
        weights: weights ?? undefined,
      };
      return { event: null, fit: hierarchical ? fitHierarchicalLinear(input) : fitLinear(input) };
    }
    const { outcome, cases, event } = readBinomialOutcome(response, label);
    const both = weights && cases ? weights.map((weight, row) => weight * cases[row]!) : (weights ?? cases);
    const link = family === "probit" ? ("probit" as const) : ("logit" as const);
    const input = { ...common, outcome, link, weights: both ?? undefined };
    const method = request.exact ? ("exact" as const) : ("fast" as const);
    return { event, fit: hierarchical ? fitHierarchicalLogistic({ ...input, method }) : fitLogistic(input) };
  };
  const { event, fit } = estimate();
  return {
    family,
    event,
    ...reportTerms(fit.coefficients, design.terms, positions),
    ...("sigma" in fit && { sigma: nullable(fit.sigma) ?? 0 }),
    groups: reportGroups(design.groups, "groups" in fit ? fit.groups : []),
    logLikelihood: nullable(fit.logLikelihood),
    deviance: nullable(fit.deviance),
    aic: nullable(fit.aic),
    converged: fit.converged,
    warnings: fit.warnings,
  };
}
