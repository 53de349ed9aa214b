import { nullable } from "@/lib/models/rules/plain-numbers";
import { auc } from "@/lib/stats/auc";
import { calibrationLine } from "@/lib/stats/calibration-line";
import { weightedMean } from "@/lib/stats/weighted-mean";

export interface JudgedClasses {
  classes: { name: string; values: Float64Array }[];
  /** Class of each row, an index of `classes`. */
  outcomes: Int32Array;
  weights?: Float64Array;
}

const CLIP = 1e-15;

/**
 * How well class probabilities foretold classes. `auc` is the mean over classes of each against the rest; Brier's
 * score is the sum over classes of squared distances (Brier 1950); the calibration line is over all pairs of row and
 * class.
 */
export function judgeClasses({ classes, outcomes, weights }: JudgedClasses) {
  const rows = [...outcomes.keys()];
  const loss = weightedMean(
    rows.map((row) => -Math.log(Math.max(CLIP, classes[outcomes[row]!]!.values[row]!))),
    weights,
  );
  const right = weightedMean(
    rows.map((row) => {
      const best = classes.reduce((b, { values }, k) => (values[row]! > classes[b]!.values[row]! ? k : b), 0);
      return +(best === outcomes[row]);
    }),
    weights,
  );
  const squared = weightedMean(
    rows.map((row) =>
      classes.reduce((sum, { values }, k) => sum + (values[row]! - +(outcomes[row] === k)) ** 2, 0),
    ),
    weights,
  );
  const areas = classes.map(({ name, values }, k) => {
    const against = auc(
      values,
      Uint8Array.from(outcomes, (code) => +(code === k)),
      weights,
    );
    return { name, area: against.auc };
  });
  const known = areas.filter(({ area }) => Number.isFinite(area));
  const line = calibrationLine(
    Float64Array.from(classes.flatMap(({ values }) => [...values])),
    Uint8Array.from(classes.flatMap((_, k) => rows.map((row) => +(outcomes[row] === k)))),
    weights && Float64Array.from(classes.flatMap(() => [...weights])),
  );
  return {
    auc: nullable(known.reduce((sum, { area }) => sum + area, 0) / known.length),
    aucByClass: Object.fromEntries(areas.map(({ name, area }) => [name, nullable(area)])),
    brier: nullable(squared.mean),
    logLoss: nullable(loss.mean),
    accuracy: nullable(right.mean),
    calibration: { slope: nullable(line.slope), intercept: nullable(line.intercept) },
    standardErrors: {
      brier: nullable(squared.standardError),
      logLoss: nullable(loss.standardError),
      accuracy: nullable(right.standardError),
    },
  };
}
