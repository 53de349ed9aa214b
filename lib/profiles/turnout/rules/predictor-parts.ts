import { HOUSEHOLD_LEVELS, LAST_LOCAL_LEVELS, TENURE_LEVELS } from "@/lib/profiles/turnout/features.table";
import type { TurnoutParameters } from "@/lib/profiles/turnout/schema";

export const PREDICTOR_PARTS = ["record", "household", "postal", "tenure", "attainer", "district"] as const;
export type PredictorPart = (typeof PREDICTOR_PARTS)[number];

export interface PredictorInput {
  ownRecord: number;
  ownCertainty: number;
  record: number;
  certainty: number;
  /** Indexes into the levels of `features.table.ts`. */
  lastLocal: number;
  postal: number;
  attainer: number;
  tenure: number;
  householdSize: number;
  districtId: number;
}

/** What of a model the parts need. */
export type PartParameters = Pick<TurnoutParameters, "coefficients" | "districts" | "calibration">;

/**
 * The linear predictor in parts that mean something, log-odds after calibration: their sum differs from the whole by
 * what all electors of a ward have in common. The household's part is what its other members change.
 */
export function partsOf(parameters: PartParameters): (input: PredictorInput) => [PredictorPart, number][] {
  const estimates = new Map(parameters.coefficients.map(({ term, estimate }) => [term, estimate]));
  const term = (name: string) => estimates.get(name) ?? 0;
  const level = (factor: string, levels: readonly string[], code: number) =>
    code === 0 ? 0 : term(factor + levels[code]);
  const districts = new Map(
    parameters.districts.ids.map((id, index) => [id, parameters.districts.effects[index]!]),
  );
  const { slope } = parameters.calibration;
  const record = term("record");
  const certainty = term("certainty");
  return (of) => [
    [
      "record",
      slope *
        (record * of.ownRecord +
          certainty * of.ownCertainty +
          level("lastLocal", LAST_LOCAL_LEVELS, of.lastLocal)),
    ],
    [
      "household",
      slope *
        (record * (of.record - of.ownRecord) +
          certainty * (of.certainty - of.ownCertainty) +
          level("household", HOUSEHOLD_LEVELS, of.householdSize)),
    ],
    ["postal", slope * (of.postal ? term("postalY") : 0)],
    ["tenure", slope * level("tenure", TENURE_LEVELS, of.tenure)],
    ["attainer", slope * (of.attainer ? term("attainerY") : 0)],
    ["district", slope * (districts.get(of.districtId) ?? 0)],
  ];
}
