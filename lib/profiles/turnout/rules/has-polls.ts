import { FEATURE_BYTES, FIRST_OUTCOME } from "@/lib/profiles/turnout/rules/feature-codes";

/** Whether any poll of the elector's own is known. @param start where the elector's bytes begin */
export function hasPolls(codes: Uint8Array, start = 0): boolean {
  for (let at = start + FIRST_OUTCOME; at < start + FEATURE_BYTES; at++) if (codes[at] !== 0) return true;
  return false;
}
