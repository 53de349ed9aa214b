import { assembleSystem } from "./assemble-system";
import { choleskySolve } from "./cholesky-solve";
import { findMode, type ModeSearch } from "./find-mode";
import { createPenalisedSystem, type PenalisedSystem } from "./penalised-system";
import { samplePatterns } from "./sample-patterns";
import { solveNewtonStep } from "./solve-newton-step";

/** Patterns of the sample that the search starts from. */
const SAMPLE = 40_000;
/** Steps with the Hessian of the start must shrink what is left to this share, or it is renewed. */
const FAST_ENOUGH = 0.2;

/**
 * `findMode` for a model without groupings and with a great many patterns: starts at the mode of a sample, which is so
 * near that the Hessian there serves for every step, and only gradients are renewed. On return the system is
 * assembled and factorised at the mode, as after `findMode`.
 */
export function findModeOfMany(system: PenalisedSystem): ModeSearch {
  const size = system.patterns.columnCount;
  const whole = { freeColumns: size, maximumIterations: 60, decrementTolerance: 1e-14 };
  const step = Math.ceil(system.patterns.count / SAMPLE);
  const precision = system.columnPrecision.map((value) => value / step);
  const sample = createPenalisedSystem(
    samplePatterns(system.patterns, step),
    system.link,
    precision,
    system.aliased,
  );
  sample.columnEffects.set(system.columnEffects);
  const start = findMode(sample, { ...whole, decrementTolerance: 1e-8 });
  if (!start.converged) return findMode(system, whole);

  system.columnEffects.set(sample.columnEffects);
  assembleSystem(system);
  const first = solveNewtonStep(system, size);
  if (first === null) return findMode(system, whole);
  let { columns, decrement } = first;
  for (let iteration = 2; iteration < 20; iteration++) {
    for (let i = 0; i < size; i++) system.columnEffects[i]! += columns[i]!;
    assembleSystem(system, "expected", true);
    columns = system.gradient.map((slope, i) => (system.aliased[i] === 1 ? 0 : slope));
    choleskySolve(system.factor, columns, size);
    const before = decrement;
    decrement = 0;
    for (let i = 0; i < size; i++) decrement += columns[i]! * system.gradient[i]!;
    if (decrement < 1e-12)
      return { ...findMode(system, { ...whole, decrementTolerance: 1e-10 }), iterations: iteration };
    if (!(decrement < FAST_ENOUGH * before)) break;
  }
  return findMode(system, whole);
}
