import {
  type FeatureClass,
  HOUSEHOLD_LEVELS,
  LAST_LOCAL_LEVELS,
  TENURE_LEVELS,
  YES_NO,
} from "@/lib/profiles/turnout/features.table";
import type { TurnoutDesign } from "@/lib/profiles/turnout/types";
import type { GroupColumn, LogisticColumns } from "@/lib/stats/regression-columns";

interface TurnoutColumns extends LogisticColumns {
  offset: Float64Array;
  groups: GroupColumn[];
}

/**
 * `voted ~ record + certainty + postal + tenure + attainer + household + lastLocal + offset(level) + (1|ward) + (1|district)`.
 *
 * @param without a class of data to leave out, to measure what it gains
 */
export function regressionColumns(
  design: TurnoutDesign,
  sizes: { wards: number; districts: number },
  without?: FeatureClass,
): TurnoutColumns {
  const zeros = () => new Float64Array(design.rows);
  const noRecord = without === "record";
  const ownOnly = without === "household";
  const record = noRecord ? zeros() : ownOnly ? design.ownRecord : design.record;
  const certainty = noRecord ? zeros() : ownOnly ? design.ownCertainty : design.certainty;
  const factors = [
    { name: "lastLocal", levels: [...LAST_LOCAL_LEVELS], codes: design.lastLocal, of: "record" },
    { name: "postal", levels: [...YES_NO], codes: design.postal, of: "postal" },
    { name: "tenure", levels: [...TENURE_LEVELS], codes: design.tenure, of: "tenure" },
    { name: "attainer", levels: [...YES_NO], codes: design.attainer, of: "tenure" },
    { name: "household", levels: [...HOUSEHOLD_LEVELS], codes: design.householdSize, of: "household" },
  ];
  return {
    numeric: noRecord
      ? []
      : [
          { name: "record", values: record },
          { name: "certainty", values: certainty },
        ],
    factors: factors.filter((factor) => factor.of !== without),
    offset: without === "area" ? zeros() : design.level,
    groups:
      without === "area"
        ? []
        : [
            { name: "ward", count: sizes.wards, codes: design.wards },
            { name: "district", count: sizes.districts, codes: design.districts },
          ],
  };
}
