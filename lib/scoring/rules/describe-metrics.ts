import { formatDate, formatNumber } from "@/lib/platform/format";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";

interface Estimate {
  value: number;
  standardError: number;
}

/** "0.812 ± 0.003": the estimate and its standard error. */
export function formatEstimate({ value, standardError }: Estimate, decimals = 3): string {
  return `${formatNumber(value, decimals)} ± ${formatNumber(standardError, decimals)}`;
}

/** On what the model was tested, as the end of a sentence. */
export function describeTest({ design, poll }: TurnoutMetrics): string {
  return design === "last-poll"
    ? `tested on the poll of ${formatDate(poll)}, which it had not seen`
    : `tested on half of the households at the poll of ${formatDate(poll)}`;
}

const TOO_SURE = 0.9;
const TOO_CAUTIOUS = 1.1;

/** What the calibration found, as a title. */
export function describeCalibration({ model }: TurnoutMetrics): string {
  const slope = model.calibration.slope.value;
  if (slope < TOO_SURE) return "The model is too sure: it should say less than it does";
  if (slope > TOO_CAUTIOUS) return "The model is too cautious: it could say more than it does";
  return "The model means what it says";
}

/** What the lift found, as a title. */
export function describeLift({ lift, electors, voted }: TurnoutMetrics): string {
  const top = lift.find(({ decile }) => decile === 1);
  if (!top?.electors || !voted) return "Share who voted by decile";
  const times = top.voted / top.electors / (voted / electors);
  return `The top tenth voted ${formatNumber(times, 1)} times as often as all electors`;
}

/** 95% interval of a share from its standard error, within 0 and 1. */
export function shareInterval(share: number, standardError: number): { low: number; high: number } {
  const half = 1.96 * standardError;
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
