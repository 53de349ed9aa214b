import { choleskyInverse } from "./cholesky-inverse";
import type { PenalisedSystem } from "./penalised-system";

/**
 * Inverse of the columns' Hessian, nested levels integrated out: their covariance on the standardised scale, with
 * zeros for columns that were left out. The system must be factorised over all columns.
 */
export function columnCovariance(system: PenalisedSystem): Float64Array {
  const size = system.patterns.columnCount;
  const covariance = choleskyInverse(system.factor, size);
  for (let i = 0; i < size; i++) {
    if (system.aliased[i] === 0) continue;
    for (let j = 0; j < size; j++) covariance[i * size + j] = covariance[j * size + i] = 0;
  }
  return covariance;
}
