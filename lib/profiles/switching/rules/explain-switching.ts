import { fromUs, toUs } from "@/lib/profiles/switching/rules/views";
import type { TargetReason } from "@/lib/profiles/target/rules/explain-target";
import type { TargetBaseline } from "@/lib/profiles/target/schema";

interface Switcher {
  scoreHundredths: number;
  wardMeanHundredths: number;
  /** Chance of each class now. */
  current: readonly number[];
  matrix: readonly number[][];
}

/**
 * Why an elector's chance to come or to leave is not the ward's mean, in signed points that sum exactly: first whom they
 * are with now, then how such people change, both against the ward as a whole.
 */
export function explainSwitching(
  key: string,
  ward: NonNullable<TargetBaseline["switching"]>,
  { scoreHundredths, wardMeanHundredths, current, matrix }: Switcher,
): TargetReason[] {
  const view = key === "switching.to-us" ? toUs : fromUs;
  const hundredths = (chance: number) => Math.round(chance * 10_000);
  const average = hundredths(view(ward.current, ward.matrix, ward.us));
  const withOwnParty = hundredths(view(current, ward.matrix, ward.us));
  const own = hundredths(view(current, matrix, ward.us));
  const line = (part: string, label: string, value: number) => ({ part, label, hundredths: value });
  return [
    line("current", "Whom they are with now", withOwnParty - average),
    line("change", "How people like them change", own - withOwnParty),
    line("spread", "Spread of this ward", average - wardMeanHundredths),
    line("rest", "Everything else", scoreHundredths - own),
  ];
}
