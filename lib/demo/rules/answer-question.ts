import { attitudeItems, issueLeanings, issueTags, ownParty, partyCodes } from "./canvass.table";
import { cumulate, type RandomStream } from "./draw-random";
import type { Population } from "./hold-population";
import { logistic } from "./weigh-turnout";

/** What somebody says of how they would vote: mostly what is so. */
export function sayIntention(population: Population, i: number, random: RandomStream): string {
  const draw = random.next();
  if (draw < 0.06) return "wont_say";
  if (draw < 0.18) return "undecided";
  const abstains = logistic(-2.6 - 0.7 * population.turnoutTrait[i]!);
  if (random.chance(abstains)) return "non_voter";
  if (draw > 0.96) return random.pick(partyCodes);
  return partyCodes[population.party[i]!]!;
}

/** 1 (firmly with us) to 5 (never), or nothing where no party was named. */
export function rateStrength(intention: string, random: RandomStream): number | undefined {
  if (intention === "undecided") return 3;
  const party = partyCodes.indexOf(intention as (typeof partyCodes)[number]);
  if (party < 0) return undefined;
  if (party === ownParty) return random.pick([1, 1, 2, 2, 2, 3]);
  return random.pick([3, 4, 4, 5, 5]);
}

export function nameIssue(population: Population, i: number, random: RandomStream): string {
  const weights = issueLeanings.map(([base, economic, social]) =>
    Math.exp(base + economic * population.economic[i]! + social * population.social[i]!),
  );
  return issueTags[random.fromCumulative(cumulate(weights))]!;
}

const thresholds = [-1.6, -0.5, 0.4, 1.5] as const;

/** Answers to `attitudeItems`, by the graded response model. */
export function rateStatements(population: Population, i: number, random: RandomStream): number[] {
  return attitudeItems.map(({ scale, sign, discrimination }) => {
    const position = scale === "economic" ? population.economic[i]! : population.social[i]!;
    const noise = random.next();
    const logOdds = Math.log(noise / (1 - noise)) + discrimination * sign * position;
    return 1 + thresholds.filter((threshold) => logOdds > threshold * discrimination).length;
  });
}
