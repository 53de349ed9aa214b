import type { RegressionFit } from "@/lib/models/types";

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? "NA" : value.toPrecision(6);

function tableOf(
  coefficients: Record<string, number | null>,
  errors: Record<string, number | null>,
): string[] {
  const names = Object.keys(coefficients);
  const width = Math.max(...names.map((name) => name.length), 4);
  return [
    `  ${"term".padEnd(width)}  ${"estimate".padStart(12)}  ${"std. error".padStart(12)}`,
    ...names.map(
      (name) =>
        `  ${name.padEnd(width)}  ${shown(coefficients[name]).padStart(12)}  ${shown(errors[name]).padStart(12)}`,
    ),
  ];
}

/** A fit as lines of text, for reading. */
export function describeFit(fit: RegressionFit): string {
  const lines = [
    `${fit.family}: ${fit.n} rows (${fit.dropped} dropped), ${fit.converged ? "converged" : "not converged"}`,
  ];
  if (fit.family === "multinomial") {
    for (const name of fit.classes.slice(1)) {
      lines.push(`${name} against ${fit.classes[0]}`);
      lines.push(...tableOf(fit.coefficients[name] ?? {}, fit.standardErrors[name] ?? {}));
    }
  } else {
    lines.push(...tableOf(fit.coefficients, fit.standardErrors));
    for (const [name, { sd, effects }] of Object.entries(fit.groups)) {
      lines.push(`  (1 | ${name}): ${Object.keys(effects).length} levels, standard deviation ${shown(sd)}`);
    }
  }
  lines.push(
    `  log-likelihood ${shown(fit.logLikelihood)}, deviance ${shown(fit.deviance)}, AIC ${shown(fit.aic)}`,
  );
  for (const { code, message } of fit.warnings) lines.push(`  ${code}: ${message}`);
  return lines.join("\n");
}
