import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { classesOf } from "@/lib/profiles/switching/rules/collect-pairs";
import { transitionMatrix } from "@/lib/profiles/switching/rules/transition-matrix";
import type { Transition } from "@/lib/profiles/target/schema";
import { nameClasses } from "@/lib/scoring/rules/name-classes";

interface Switcher {
  wardId: number;
  evidence: Uint8Array;
  /** Scores of the elector by target, hundredths. */
  scores: ReadonlyMap<string, number>;
}

/** The transitions of one elector, and whom they are with now: chances from 0 to 1. */
export function readSwitching(vocabulary: Vocabulary, transition: Transition, elector: Switcher) {
  return {
    classes: nameClasses(vocabulary),
    current: classesOf(vocabulary).map((code) => (elector.scores.get(`support.${code}`) ?? 0) / 10_000),
    matrix: transitionMatrix(transition, elector.evidence, elector.wardId),
  };
}
