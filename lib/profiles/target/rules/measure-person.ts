import type { TargetParameters } from "@/lib/profiles/target/schema";
import { fitPersonDeviation } from "@/lib/stats/fit-person-deviation";

/** What electors of equal features are taken to differ by where it cannot be measured, log-odds. */
const ASSUMED = { sd: 0.8, measured: false };
/** Electors with two outcomes, and of them with one of each kind at least, below which it is not measured. */
const FEWEST_PAIRS = 300;
const FEWEST_CASES = 20;

/**
 * How much electors differ beyond their features, told by pairs of outcomes of one elector: of those of whom nothing was
 * known before the first, and of those of whom something was.
 *
 * @param electors by row, rows in the order of time
 * @param informed 1 where evidence of the elector's own went into the prediction
 */
export function measurePerson(
  predicted: Float64Array,
  outcome: Uint8Array,
  electors: Int32Array,
  informed: Uint8Array,
): Pick<TargetParameters, "person" | "informed"> {
  const before = new Map<number, number>();
  const pairs = [0, 1].map(() => ({
    predicted: [] as number[],
    first: [] as number[],
    second: [] as number[],
  }));
  electors.forEach((elector, row) => {
    const earlier = before.get(elector);
    before.set(elector, row);
    if (earlier === undefined) return;
    const of = pairs[informed[earlier]!]!;
    of.predicted.push(predicted[earlier]!);
    of.first.push(outcome[earlier]!);
    of.second.push(outcome[row]!);
  });
  const [person, own] = pairs.map((of) => {
    const happened = of.first.filter((value, i) => value + of.second[i]! > 0).length;
    const failed = of.first.filter((value, i) => value + of.second[i]! < 2).length;
    const enough = of.first.length >= FEWEST_PAIRS && Math.min(happened, failed) >= FEWEST_CASES;
    return enough ? { sd: fitPersonDeviation(of).sd, measured: true } : ASSUMED;
  });
  return { person: person!, informed: own! };
}
