/** Probabilities of all classes but the base from their log-odds against it, row by row. */
export function classProbabilities(etas: Float64Array[]): Float64Array[] {
  const rows = etas[0]?.length ?? 0;
  const probabilities = etas.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    let highest = 0;
    for (const eta of etas) highest = Math.max(highest, eta[row]!);
    let sum = Math.exp(-highest);
    for (const eta of etas) sum += Math.exp(eta[row]! - highest);
    etas.forEach((eta, k) => {
      probabilities[k]![row] = Math.exp(eta[row]! - highest) / sum;
    });
  }
  return probabilities;
}
