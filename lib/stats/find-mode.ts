import { assembleSystem } from "./assemble-system";
import type { PenalisedSystem } from "./penalised-system";
import { type NewtonStep, solveNewtonStep } from "./solve-newton-step";

export interface ModeSearch {
  converged: boolean;
  iterations: number;
  /** The last step; still of unit size where the data are separated. */
  lastStep: NewtonStep | null;
}

export interface ModeOptions {
  /** How many leading columns may move. */
  freeColumns: number;
  maximumIterations: number;
  /** Stop when a step promises less than half of this in log-likelihood. */
  decrementTolerance: number;
}

function move(system: PenalisedSystem, step: NewtonStep, fraction: number): void {
  for (let i = 0; i < step.columns.length; i++) system.columnEffects[i]! += fraction * step.columns[i]!;
  for (let i = 0; i < step.nested.length; i++) system.nestedEffects[i]! += fraction * step.nested[i]!;
}

/**
 * Maximises the penalised log-likelihood over the effects from where they stand: Newton with step halving.
 * On return the system is assembled and factorised at the mode.
 */
export function findMode(system: PenalisedSystem, options: ModeOptions): ModeSearch {
  assembleSystem(system);
  let lastStep: NewtonStep | null = null;
  for (let iteration = 1; iteration <= options.maximumIterations; iteration++) {
    const step = solveNewtonStep(system, options.freeColumns);
    if (step === null) return { converged: false, iterations: iteration, lastStep };
    lastStep = step;
    if (step.decrement < options.decrementTolerance)
      return { converged: true, iterations: iteration, lastStep };

    const before = system.penalisedLogLikelihood;
    move(system, step, 1);
    assembleSystem(system);
    let fraction = 1;
    while (!(system.penalisedLogLikelihood >= before - 1e-9 * Math.abs(before)) && fraction > 1e-6) {
      fraction /= 2;
      move(system, step, -fraction);
      assembleSystem(system);
    }
  }
  return { converged: false, iterations: options.maximumIterations, lastStep };
}
