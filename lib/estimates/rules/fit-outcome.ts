import type { Frame, Respondents } from "@/lib/estimates/types";
import { fitHierarchicalLogistic, type HierarchicalLogisticFit } from "@/lib/stats/fit-hierarchical-logistic";
import type { LinearPredictorRow } from "@/lib/stats/linear-predictor-variance";

/** Precision of the prior on the fixed effects: on log-odds a standard deviation of 2. */
const RIDGE = 0.25;

export interface OutcomeRows {
  /** By respondent with an opinion and a place in the frame. */
  areas: Int32Array;
  respondents: number[];
  weights: Float64Array;
}

/** A fitted outcome, and how the cells of a frame are written in its columns. */
export interface OutcomeFit {
  fit: HierarchicalLogisticFit;
  rowOf: (area: number, cell: number) => LinearPredictorRow;
  predict: (area: number, cell: number) => number;
}

/**
 * `outcome ~ sex + known + (1|age) + (1|tenure) + (1|education) + (1|area) + (1|area:age)`, with the characteristics that the frame
 * has. A characteristic that was not asked is a level of its own, which no cell has. `known` sets the answers of
 * people the party knows apart: they tell areas from each other, the level comes from anonymous surveys where there
 * are any.
 */
export function fitOutcome(
  outcome: Uint8Array,
  { areas, respondents: chosen, weights }: OutcomeRows,
  frame: Frame,
  respondents: Respondents,
): OutcomeFit {
  const coded = frame.characteristics.map(({ key, levels: ofFrame }) => {
    const levels = [...ofFrame];
    const codes = Int32Array.from(chosen, (i) => {
      const value = respondents.characteristics[key][i]!;
      const known = levels.indexOf(value);
      return known >= 0 ? known : levels.push(value) - 1;
    });
    return { key, levels, codes };
  });
  const known = Int32Array.from(chosen, (i) => respondents.identified[i]!);
  const mixed = known.includes(0) && known.includes(1);
  const fixed = coded.filter(({ levels }, place) => isFixed(frame, place) && levels.length > 1);
  const random = coded.filter((_, place) => !isFixed(frame, place));
  const age = coded.find(({ key }) => key === "age_band");
  const crossed = areas.map((area, row) => area * (age?.levels.length ?? 0) + (age?.codes[row] ?? 0));
  const fit = fitHierarchicalLogistic({
    outcome,
    weights,
    ridge: RIDGE,
    method: "exact",
    numeric: [],
    factors: [
      ...fixed.map(({ key, levels, codes }) => ({ name: key, levels, codes })),
      ...(mixed ? [{ name: "known", levels: ["0", "1"], codes: known }] : []),
    ],
    groups: [
      ...random.map(({ key, levels, codes }) => ({ name: key, count: levels.length, codes })),
      { name: "area", count: frame.areaIds.length, codes: areas },
      ...(age ? [{ name: "area:age", count: frame.areaIds.length * age.levels.length, codes: crossed }] : []),
    ],
  });

  const placeOf = (key: string) => frame.characteristics.findIndex((known) => known.key === key);
  const fixedPlaces = fixed.map(({ key, levels }) => ({ place: placeOf(key), levels: levels.length }));
  const agePlace = placeOf("age_band");
  const randomPlaces = random.map(({ key }) => placeOf(key));
  const rowOf = (area: number, cell: number): LinearPredictorRow => {
    const terms = [0];
    let next = 1;
    for (const { place, levels } of fixedPlaces) {
      const level = frame.codes[place]![cell]!;
      if (level > 0) terms.push(next + level - 1);
      next += levels - 1;
    }
    const levels = [...randomPlaces.map((place) => frame.codes[place]![cell]!), area];
    if (age) levels.push(area * age.levels.length + frame.codes[agePlace]![cell]!);
    return { terms, values: terms.map(() => 1), levels };
  };
  const predict = (area: number, cell: number) => {
    const { terms, levels } = rowOf(area, cell);
    let eta = 0;
    for (let t = 0; t < terms.length; t++) eta += fit.coefficients[terms[t]!]!.estimate;
    for (let g = 0; g < levels.length; g++) eta += fit.groups[g]!.effects[levels[g]!]!;
    return eta;
  };
  return { fit, rowOf, predict };
}

/** Two levels say too little of how levels differ: they are effects of their own. */
const isFixed = (frame: Frame, place: number) => frame.characteristics[place]!.levels.length < 3;
