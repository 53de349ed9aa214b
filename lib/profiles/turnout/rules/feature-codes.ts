import { MOST_EVENTS } from "@/lib/profiles/turnout/features.table";

/**
 * The packed features of an elector, one byte a code: 0 layout (1), 1 postal, 2 attainer, 3 tenure, then the outcome
 * of each of eight polls, oldest first (0 not known, else as `vote_record.outcome`).
 */
export const FEATURE_LAYOUT = 1;
export const FIRST_OUTCOME = 4;
export const FEATURE_BYTES = FIRST_OUTCOME + MOST_EVENTS;

/**
 * What a score set keeps of an elector besides the score: the features as they were, the household's size (1 to 4),
 * then five signed 16-bit numbers in thousandths, big-endian: record and certainty from the elector's own polls alone,
 * both with the household's polls, and the standard deviation of the elector's own log-odds.
 */
export interface ScoreCodes {
  postal: boolean;
  attainer: boolean;
  tenure: number;
  outcomes: number[];
  householdSize: number;
  ownRecord: number;
  ownCertainty: number;
  record: number;
  certainty: number;
  sd: number;
}

export const SCORE_CODE_BYTES = FEATURE_BYTES + 1 + 5 * 2;

const THOUSANDTHS = 1000;

/** @param into one elector's bytes, its first twelve already the features */
export function packScoreCodes(
  into: DataView,
  codes: Omit<ScoreCodes, "postal" | "attainer" | "tenure" | "outcomes">,
): void {
  into.setUint8(FEATURE_BYTES, codes.householdSize);
  into.setInt16(FEATURE_BYTES + 1, clip(codes.ownRecord));
  into.setInt16(FEATURE_BYTES + 3, clip(codes.ownCertainty));
  into.setInt16(FEATURE_BYTES + 5, clip(codes.record));
  into.setInt16(FEATURE_BYTES + 7, clip(codes.certainty));
  into.setInt16(FEATURE_BYTES + 9, clip(codes.sd));
}

/** Null for codes of another layout: a score set of an older version. */
export function unpackScoreCodes(bytes: Uint8Array): ScoreCodes | null {
  if (bytes.length !== SCORE_CODE_BYTES || bytes[0] !== FEATURE_LAYOUT) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const thousandths = (at: number) => view.getInt16(FEATURE_BYTES + at) / THOUSANDTHS;
  return {
    postal: bytes[1] === 1,
    attainer: bytes[2] === 1,
    tenure: bytes[3]!,
    outcomes: Array.from(bytes.subarray(FIRST_OUTCOME, FEATURE_BYTES)),
    householdSize: bytes[FEATURE_BYTES]!,
    ownRecord: thousandths(1),
    ownCertainty: thousandths(3),
    record: thousandths(5),
    certainty: thousandths(7),
    sd: thousandths(9),
  };
}

const clip = (value: number) => Math.max(-32_768, Math.min(32_767, Math.round(value * THOUSANDTHS)));
