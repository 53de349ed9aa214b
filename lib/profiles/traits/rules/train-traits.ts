import { FEATURES, type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Evidence, EvidenceRows, Vocabulary } from "@/lib/profiles/evidence/types";
import type { ProfileTraining } from "@/lib/profiles/target/rules/train-profile";
import type { TargetParameters, TraitMetrics } from "@/lib/profiles/target/schema";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";
import { collectAnswers, type Respondents } from "@/lib/profiles/traits/rules/collect-answers";
import { fitGradedResponse } from "@/lib/stats/fit-graded-response";

/** Respondents below which a scale is not modelled, and items of which each must be answered by some. */
export const FEWEST_RESPONDENTS = 200;
const FEWEST_ITEMS = 2;
/** Levels of a feature that fewer respondents have are taken together with its base. */
const FEWEST_AT_LEVEL = 15;

/**
 * A graded response model for each scale, with a latent regression: features say where the trait is expected, and the
 * answers where it is (marginal maximum likelihood over both at once). The trait's unit is what features leave open.
 */
export function trainTraits(
  profile: ProfileDeclaration,
  evidence: Evidence,
  past: EvidenceRows,
  onTarget: (label: string) => void,
): ProfileTraining {
  const began = performance.now();
  const { vocabulary } = evidence;
  const targets: TargetParameters[] = [];
  const traits: TraitMetrics[] = [];
  const warnings: string[] = [];
  const skipped: ProfileTraining["metrics"]["skipped"] = [];
  let most = 0;
  profile.targets(vocabulary).forEach((target, scale) => {
    const respondents = collectAnswers(evidence, past, vocabulary.scales[scale]!.code);
    most = Math.max(most, respondents.rows.length);
    if (respondents.rows.length < FEWEST_RESPONDENTS || respondents.items.length < FEWEST_ITEMS) {
      const reason = `${respondents.rows.length} respondents and ${respondents.items.length} items with different answers: a scale needs ${FEWEST_RESPONDENTS} and ${FEWEST_ITEMS}.`;
      skipped.push({ ...target, reason });
      return;
    }
    onTarget(target.label);
    const trained = trainTrait(target, profile.features, respondents, past, vocabulary, scale);
    targets.push(trained.parameters);
    traits.push(trained.metrics);
    warnings.push(...trained.warnings);
  });
  const fitSeconds = (performance.now() - began) / 1000;
  return {
    targets,
    warnings,
    metrics: { schemaVersion: 1, rows: most, skipped, targets: [], traits, fitSeconds },
  };
}

function trainTrait(
  target: { key: string; label: string },
  keys: readonly FeatureKey[],
  { rows, items }: Respondents,
  past: EvidenceRows,
  vocabulary: Vocabulary,
  scale: number,
) {
  const factors = keys.map((key) => {
    const codes = Uint8Array.from(rows, (row) => past.features[featureAt(key)]![row]!);
    return { key, ...mergeRare(codes, FEATURES[featureAt(key)]!.levels(vocabulary)) };
  });
  const used = factors.filter(({ levels }) => levels.length > 1);
  const fit = fitGradedResponse({
    items: items.map(({ code, values, codes }) => ({ name: code, categories: values.length, codes })),
    discrimination: "free",
    latent: { numeric: [], factors: used.map(({ key, levels, codes }) => ({ name: key, levels, codes })) },
  });
  // One sign for all: the scale's high end is where its items' high ends are.
  const sign = Math.sign(fit.items.reduce((sum, { discrimination }) => sum + discrimination, 0)) || 1;
  const estimates = new Map(fit.latent.map(({ term, estimate }) => [term, sign * estimate]));
  const effects = Object.fromEntries(
    factors.map(({ key, merged }) => [
      key,
      FEATURES[featureAt(key)]!.levels(vocabulary).map((level, code) =>
        merged[code] === 0 ? 0 : (estimates.get(key + level) ?? 0),
      ),
    ]),
  );
  const prior = rows.map((row) =>
    keys.reduce((sum, key) => sum + effects[key]![past.features[featureAt(key)]![row]!]!, 0),
  );
  const explained = varianceOf(prior);
  const uncertain = fit.scores.sd.reduce((sum, sd) => sum + sd * sd, 0) / rows.length;
  const { title, lowEnd, highEnd } = vocabulary.scales[scale]!;
  const parameters: TargetParameters = {
    ...target,
    intercept: 0,
    effects,
    wards: { sd: 0, ids: [], effects: [] },
    districts: { sd: 0, ids: [], effects: [] },
    calibration: { intercept: 0, slope: 1 },
    parameterSd: 0,
    person: { sd: 1, measured: true },
    trait: {
      lowEnd,
      highEnd,
      items: fit.items.map(({ discrimination, thresholds }, i) => ({
        code: items[i]!.code,
        values: items[i]!.values,
        discrimination: sign * discrimination,
        thresholds: thresholds.map((threshold) => sign * threshold),
      })),
    },
  };
  return {
    parameters,
    metrics: {
      ...target,
      respondents: rows.length,
      items: items.length,
      reliability: 1 - uncertain / (explained + 1),
      explained: explained / (explained + 1),
    },
    warnings: fit.warnings.map(({ code, column, message }) => `${title}: ${code}, ${column}. ${message}`),
  };
}

/** Codes with rare levels at the base, numbered anew; `merged` holds the new code of each old one. */
function mergeRare(codes: Uint8Array, levels: string[]) {
  const counts = new Int32Array(levels.length);
  for (const code of codes) counts[code]! += 1;
  const kept = levels.map((_, code) => code).filter((code) => code > 0 && counts[code]! >= FEWEST_AT_LEVEL);
  // A level that everybody has would stand for the trait's mean, which the thresholds hold.
  const others = codes.length - kept.reduce((sum, code) => sum + counts[code]!, 0);
  if (others < FEWEST_AT_LEVEL) kept.shift();
  const merged = levels.map((_, code) => kept.indexOf(code) + 1);
  return {
    merged,
    codes: codes.map((code) => merged[code]!),
    levels: [levels[0]!, ...kept.map((code) => levels[code]!)],
  };
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
