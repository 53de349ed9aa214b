import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { cellOf, featuresOfCell } from "@/lib/profiles/target/rules/feature-cells";
import type { TargetBaseline, TargetParameters } from "@/lib/profiles/target/schema";
import { positionOf } from "@/lib/profiles/traits/rules/trait-position";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

export interface TargetReason {
  part: string;
  label: string;
  /** Signed, in hundredths of a point of score. */
  hundredths: number;
}

interface ToExplain {
  scoreHundredths: number;
  wardMeanHundredths: number;
  districtId: number;
  /** One code a feature, in the order of `FEATURES`. */
  codes: Uint8Array;
  /** Of a trait: what the elector's own answers moved. */
  moved?: number;
}

/** The parts of the calibrated predictor that differ within a ward. */
export function targetParts(
  target: TargetParameters,
  vocabulary: Vocabulary,
  codes: ArrayLike<number>,
  districtId: number,
): [string, number][] {
  const { slope } = target.calibration;
  const district = target.districts.ids.indexOf(districtId);
  return [
    ...Object.entries(target.effects).map(([key, effects]): [string, number] => [
      key,
      slope * (effects[cellOf(key, codes, vocabulary)] ?? 0),
    ]),
    ["district", slope * (target.districts.effects[district] ?? 0)],
  ];
}

/**
 * Why this score and not the ward's mean, by the rule of `explainScore` of turnout: signed points that with "spread of
 * this ward" and "everything else" sum to the difference exactly. What the other targets of an exclusive profile change
 * is part of everything else.
 */
export function explainTarget(
  target: TargetParameters,
  vocabulary: Vocabulary,
  baseline: TargetBaseline,
  to: ToExplain,
): TargetReason[] {
  const parts = targetParts(target, vocabulary, to.codes, to.districtId);
  if (target.trait) parts.push(["own", to.moved ?? 0]);
  const differences = parts.map(([part, value]): [string, number] => [
    part,
    value - (baseline.parts[part] ?? 0),
  ]);
  const eta = baseline.predictor + differences.reduce((sum, [, difference]) => sum + difference, 0);
  const { quantiles } = baseline;
  const toScore = quantiles ? (trait: number) => positionOf(quantiles, trait) : logOddsToProbability;
  const scale = pointsPerUnit(toScore, eta, baseline.predictor);
  const lines = differences
    .map(([part, difference]) => ({
      part,
      label: labelOf(part, to.codes, vocabulary),
      hundredths: Math.round(difference * scale * 10_000),
    }))
    .filter(({ hundredths }) => hundredths !== 0)
    .sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths));
  const spread = Math.round(toScore(baseline.predictor) * 10_000 - to.wardMeanHundredths);
  const explained = lines.reduce((sum, line) => sum + line.hundredths, spread);
  return [
    ...lines,
    { part: "spread", label: "Spread of this ward", hundredths: spread },
    {
      part: "rest",
      label: "Everything else",
      hundredths: to.scoreHundredths - to.wardMeanHundredths - explained,
    },
  ];
}

/** How much a step of the predictor is worth between two of its values. */
function pointsPerUnit(toScore: (predictor: number) => number, eta: number, mean: number): number {
  const step = Math.abs(eta - mean) < 1e-6 ? 1e-3 : 0;
  return (toScore(eta + step) - toScore(mean - step)) / (eta - mean + 2 * step);
}

function labelOf(part: string, codes: Uint8Array, vocabulary: Vocabulary): string {
  if (part === "own") return "Own answers to the statements";
  if (part === "district") return "Polling district";
  return featuresOfCell(part)
    .map((key) => {
      const feature = FEATURES[featureAt(key)]!;
      const level = feature.levels(vocabulary)[codes[featureAt(key)]!];
      return `${feature.name}: ${level?.replaceAll("_", " ") ?? "not known"}`;
    })
    .join(", with ");
}
