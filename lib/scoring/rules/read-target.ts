import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { explainSwitching } from "@/lib/profiles/switching/rules/explain-switching";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { targetInterval } from "@/lib/profiles/target/rules/target-interval";
import type { TargetBaseline, TargetParameters, Transition } from "@/lib/profiles/target/schema";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";
import { predictTrait } from "@/lib/profiles/traits/rules/predict-trait";
import { readTraitBytes } from "@/lib/profiles/traits/rules/score-trait";
import { readTrait } from "@/lib/profiles/traits/rules/trait-position";
import { readSwitching } from "@/lib/scoring/rules/read-switching";
import type { SetTarget } from "@/lib/scoring/schema";
import type { TargetReading } from "@/lib/scoring/types";
import { decileOf } from "@/lib/stats/decile-of";

interface Place {
  scoreHundredths: number;
  above: number;
  tied: number;
  electors: number;
}

interface Basis {
  vocabulary: Vocabulary;
  fitted: TargetParameters;
  baseline: TargetBaseline;
  wardMeanHundredths: number;
  /** Of switching. */
  transition?: Transition | undefined;
}

interface Elector {
  districtId: number;
  wardId: number;
  evidence: Uint8Array;
  /** Scores of the elector by target, hundredths. */
  scores: ReadonlyMap<string, number>;
}

/** One score of an elector with its rank in the ward, how sure it is, and why it is not the ward's mean. */
export function readTarget(
  target: SetTarget,
  profile: Pick<ProfileDeclaration, "ownEvidence">,
  { scoreHundredths, above, tied, electors }: Place,
  { vocabulary, fitted, baseline, wardMeanHundredths, transition }: Basis,
  elector: Elector,
): TargetReading {
  const { districtId, evidence } = elector;
  const at = target.byteAt;
  const own = at === undefined ? null : readTraitBytes(evidence[at]!, evidence[at + 1]!);
  const { trait } = fitted;
  const position =
    trait && own && baseline.quantiles
      ? readTrait(trait, baseline.quantiles, {
          trait: predictTrait(fitted, evidence) + own.moved,
          sd: own.sd,
          scoreHundredths,
        })
      : null;
  const { interval, measured, ownEvidence } = targetInterval(fitted, profile, scoreHundredths, evidence);
  return {
    target,
    scoreHundredths,
    rank: { rank: above + 1, decile: decileOf(above, tied, electors), electors },
    wardMeanHundredths,
    interval: position?.interval ?? interval,
    measured,
    ownEvidence: own ? own.answered : ownEvidence,
    position: position && { band: position.band, words: position.words },
    reasons:
      transition && baseline.switching
        ? explainSwitching(target.key, baseline.switching, {
            ...readSwitching(vocabulary, transition, elector),
            scoreHundredths,
            wardMeanHundredths,
          })
        : explainTarget(fitted, vocabulary, baseline, {
            scoreHundredths,
            wardMeanHundredths,
            districtId,
            codes: evidence,
            moved: own?.moved,
          }),
  };
}
