import { assembleSystem } from "./assemble-system";
import { findMode } from "./find-mode";
import { findSeparatedColumns } from "./find-separated-columns";
import type { PenalisedSystem } from "./penalised-system";
import { randomEffectVariances } from "./random-effect-variances";
import { setGroupPrecision } from "./set-group-precision";
import { type NewtonStep, solveNewtonStep } from "./solve-newton-step";
import { updateVariance } from "./update-variance";
import type { RandomGroup } from "./values-of-group";

export interface VarianceFit {
  variances: number[];
  converged: boolean;
  iterations: number;
}

export interface FastVarianceFit extends VarianceFit {
  /** Positions of columns without a finite estimate: the fit was given up when they were found. */
  separatedColumns: number[];
}

/** By this many steps, those of a fit that has a maximum have become small. */
const STEPS_BEFORE_SUSPICION = 8;

function isLarge(step: NewtonStep, firstFixed: number): boolean {
  return step.columns.subarray(firstFixed).some((change) => Math.abs(change) > 0.1);
}

/**
 * Fixed effects and random effects at their joint mode, each variance at the fixed point of EM's update there. The
 * joint mode is that of `glmer(nAGQ = 0)`; the rule for the variances differs in that the curvature counts as given.
 * Every pass over the patterns serves one Newton step of the effects and one step of the variances.
 */
export function fitVariancesFast(system: PenalisedSystem, groups: RandomGroup[]): FastVarianceFit {
  const freeColumns = system.patterns.columnCount;
  const variances = groups.map(() => 0.1);
  groups.forEach((group, k) => {
    setGroupPrecision(system, group, variances[k]!);
  });
  findMode(system, { freeColumns, maximumIterations: 30, decrementTolerance: 0.01 });

  const giveUpOn = (separatedColumns: number[]) => ({
    variances,
    converged: false,
    iterations,
    separatedColumns,
  });
  const lastChanges = groups.map(() => 0);
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < 200) {
    iterations++;
    const step = solveNewtonStep(system, freeColumns);
    if (step === null) return giveUpOn([]);
    if (iterations > STEPS_BEFORE_SUSPICION && isLarge(step, system.patterns.randomColumnCount)) {
      const separated = findSeparatedColumns(system.patterns, step.columns);
      if (separated.length > 0) return giveUpOn(separated);
    }
    const given = randomEffectVariances(system);
    for (let i = 0; i < freeColumns; i++) system.columnEffects[i]! += step.columns[i]!;
    for (let i = 0; i < step.nested.length; i++) system.nestedEffects[i]! += step.nested[i]!;

    converged = step.decrement < 1e-6;
    groups.forEach((group, k) => {
      const before = variances[k]!;
      const change = Math.log(updateVariance(system, group, given, before) / before);
      if (Math.abs(change) > 1e-5) converged = false;
      const swings = change * lastChanges[k]! < 0 && Math.abs(change) > Math.abs(lastChanges[k]!) / 2;
      lastChanges[k] = swings ? change / 2 : change;
      variances[k] = before * Math.exp(lastChanges[k]!);
      setGroupPrecision(system, group, variances[k]!);
    });
    assembleSystem(system);
  }
  const search = findMode(system, { freeColumns, maximumIterations: 30, decrementTolerance: 1e-13 });
  const separatedColumns = search.lastStep
    ? findSeparatedColumns(system.patterns, search.lastStep.columns)
    : [];
  return {
    variances,
    converged: converged && search.converged && separatedColumns.length === 0,
    iterations: iterations + search.iterations,
    separatedColumns,
  };
}
