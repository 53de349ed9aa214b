import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { classesOf, collectPairs, type Pairs } from "@/lib/profiles/switching/rules/collect-pairs";
import { transitionMatrix } from "@/lib/profiles/switching/rules/transition-matrix";
import { foldOfId } from "@/lib/profiles/target/rules/cross-predict";
import { FEWEST_ROWS } from "@/lib/profiles/target/rules/minimum-data";
import type { ProfileTraining } from "@/lib/profiles/target/rules/train-profile";
import type { TargetParameters, Transition } from "@/lib/profiles/target/schema";
import type { Places, ProfileDeclaration, TrainingRows } from "@/lib/profiles/target/types";
import { fitHierarchicalMultinomial } from "@/lib/stats/fit-hierarchical-multinomial";

/** Precision of the prior on each effect. */
const RIDGE = 0.1;
const MARK = `No model: rates of all who were asked twice, the same for everybody. A model needs ${FEWEST_ROWS} of them.`;
/** Pairs by which the rates of few are drawn towards those of all. */
const PRIOR_PAIRS = 5;

/**
 * A multinomial transition model, from the class of one answer to that of the next, with random intercepts of wards:
 * told by electors who answered twice. With fewer than a model needs, the rates of all of them, marked as such.
 */
export function trainSwitching(
  profile: ProfileDeclaration,
  vocabulary: Vocabulary,
  training: TrainingRows,
  to: Uint8Array,
  places: Places,
): ProfileTraining {
  const began = performance.now();
  const pairs = collectPairs(training, to, vocabulary);
  const definitions = profile.targets(vocabulary);
  const enough = pairs.rows.length >= FEWEST_ROWS;
  const known = pairs.rows.length > 0 && definitions.length > 0;
  const fitted = enough ? fitPairs(profile, vocabulary, training, pairs, places) : null;
  const transition = fitted?.transition ?? plainRates(vocabulary, pairs);
  const targets = definitions.map(
    (target): TargetParameters => ({ ...target, ...NOTHING_LINEAR, ...(enough ? {} : { mark: MARK }) }),
  );
  const reason = `${pairs.rows.length} electors' pairs of answers: a model needs ${FEWEST_ROWS}.`;
  return {
    targets: known ? targets : [],
    transition: known ? transition : undefined,
    warnings: fitted?.warnings ?? [],
    metrics: {
      schemaVersion: 1,
      rows: pairs.rows.length,
      targets: [],
      traits: [],
      switching: {
        pairs: pairs.rows.length,
        classes: classesOf(vocabulary),
        counts: countPairs(pairs, classesOf(vocabulary).length),
        ...(enough ? holdOut(profile, vocabulary, training, pairs, places) : {}),
      },
      skipped: enough ? [] : definitions.map((target) => ({ ...target, reason })),
      fitSeconds: (performance.now() - began) / 1000,
    },
  };
}

const assumed = { sd: 0.8, measured: false };
const NOTHING_LINEAR: Omit<TargetParameters, "key" | "label"> = {
  intercept: 0,
  effects: {},
  wards: { sd: 0, ids: [], effects: [] },
  districts: { sd: 0, ids: [], effects: [] },
  calibration: { intercept: 0, slope: 1 },
  parameterSd: 0,
  person: assumed,
};

function fitPairs(
  profile: ProfileDeclaration,
  vocabulary: Vocabulary,
  training: TrainingRows,
  { rows, from, to }: Pairs,
  places: Places,
): { transition: Transition; warnings: string[] } {
  const classes = classesOf(vocabulary);
  const factors = [
    { name: "from", levels: classes, codes: from },
    ...profile.features.map((key) => ({
      name: key as string,
      levels: FEATURES[featureAt(key)]!.levels(vocabulary),
      codes: Uint8Array.from(rows, (row) => training.features[featureAt(key)]![row]!),
    })),
  ];
  const codes = Int32Array.from(rows, (row) => training.wards[row]!);
  const fit = fitHierarchicalMultinomial({
    classes,
    outcome: to,
    numeric: [],
    factors,
    groups: [{ name: "ward", count: places.wardIds.length, codes }],
    ridge: RIDGE,
  });
  const transition: Transition = {
    wardIds: [...places.wardIds],
    to: fit.classes.map(({ coefficients, groups }) => {
      const estimates = new Map(coefficients.map(({ term, estimate }) => [term, estimate]));
      return {
        intercept: estimates.get("(Intercept)")!,
        effects: Object.fromEntries(
          factors.map(({ name, levels }) => [
            name,
            levels.map((level, code) => (code === 0 ? 0 : (estimates.get(name + level) ?? 0))),
          ]),
        ),
        wards: [...groups[0]!.effects],
      };
    }),
  };
  return {
    transition,
    warnings: fit.warnings.map(({ code, column, message }) => `${code}: ${column}. ${message}`),
  };
}

/** The same form, from rates alone: each row of the matrix drawn towards the shares of all answers. */
function plainRates(vocabulary: Vocabulary, pairs: Pairs): Transition {
  const size = classesOf(vocabulary).length;
  const counts = countPairs(pairs, size);
  const shares = Array.from(
    { length: size },
    (_, b) => (counts.reduce((sum, row) => sum + row[b]!, 0) + 0.5) / (pairs.rows.length + 0.5 * size),
  );
  const logs = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, b) => Math.log((count + PRIOR_PAIRS * shares[b]!) / (total + PRIOR_PAIRS)));
  });
  return {
    wardIds: [],
    to: Array.from({ length: size - 1 }, (_, k) => ({
      intercept: 0,
      effects: { from: logs.map((row) => row[k + 1]! - row[0]!) },
      wards: [],
    })),
  };
}

function countPairs({ from, to }: Pairs, size: number): number[][] {
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  from.forEach((a, pair) => {
    counts[a]![to[pair]!]! += 1;
  });
  return counts;
}

/** Log loss on the households of one fold, fitted on the others: of the model, and of the plain rates. */
function holdOut(
  profile: ProfileDeclaration,
  vocabulary: Vocabulary,
  training: TrainingRows,
  pairs: Pairs,
  places: Places,
) {
  const inFold = (pair: number) => foldOfId(training.addresses[pairs.rows[pair]!]!) === 0;
  const pick = (keep: (pair: number) => boolean): Pairs => {
    const at = [...pairs.rows.keys()].filter(keep);
    return {
      rows: Int32Array.from(at, (pair) => pairs.rows[pair]!),
      from: Uint8Array.from(at, (pair) => pairs.from[pair]!),
      to: Uint8Array.from(at, (pair) => pairs.to[pair]!),
    };
  };
  const [test, train] = [pick(inFold), pick((pair) => !inFold(pair))];
  if (test.rows.length === 0 || train.rows.length === 0) return {};
  const lossOf = (transition: Transition) => {
    let sum = 0;
    test.rows.forEach((row, pair) => {
      const codes = training.features.map((column) => column[row]!);
      const matrix = transitionMatrix(transition, codes, places.wardIds[training.wards[row]!]!);
      sum -= Math.log(matrix[test.from[pair]!]![test.to[pair]!]!);
    });
    return sum / test.rows.length;
  };
  return {
    logLoss: lossOf(fitPairs(profile, vocabulary, training, train, places).transition),
    plainLogLoss: lossOf(plainRates(vocabulary, train)),
  };
}
