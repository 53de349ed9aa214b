import type { ItemFit } from "@/lib/models/types";

/** Fitted items as lines of text, for reading. */
export function describeItems(fit: ItemFit): string {
  const lines = [
    `${fit.family}: ${fit.n} persons (${fit.dropped} dropped), ${fit.converged ? "converged" : "not converged"}`,
  ];
  const width = Math.max(4, ...Object.keys(fit.items).map((name) => name.length));
  lines.push(`  ${"item".padEnd(width)}  discrimination  difficulty or thresholds`);
  for (const [name, { discrimination, difficulty, thresholds }] of Object.entries(fit.items)) {
    const positions = (thresholds ?? [difficulty ?? Number.NaN]).map((value) => value.toFixed(4)).join("  ");
    lines.push(`  ${name.padEnd(width)}  ${discrimination.toFixed(4).padStart(14)}  ${positions}`);
  }
  const shown = (value: number | null) => (value === null ? "NA" : value.toPrecision(7));
  lines.push(`  log-likelihood ${shown(fit.logLikelihood)}, AIC ${shown(fit.aic)}`);
  for (const { code, message } of fit.warnings) lines.push(`  ${code}: ${message}`);
  return lines.join("\n");
}
