import { formatNumber } from "@/lib/platform/format";
import type { TargetEvaluation } from "@/lib/profiles/target/schema";

/** A gain in log loss that is worth asking for: as for a class of data. */
const WORTH_HAVING = 0.002;
/** Standard errors apart from which a group is said to be treated unlike. */
const UNLIKE = 3;

/** Whether more canvassing would help, as a title. */
export function describeLearning({ learning }: TargetEvaluation): string {
  // From half to all: a quarter more moves the loss less than chance does.
  const [last, before] = [learning.at(-1), learning.at(-3)];
  if (!last || !before) return "What more answers would give";
  const gained = before.logLoss.value - last.logLoss.value;
  return gained > WORTH_HAVING
    ? "More answers would still help"
    : "More answers of the same kind would help little";
}

/** Predicted and observed lie so far apart that chance does not explain it. */
export const isUnlike = ({
  predicted,
  observed,
  standardError,
}: {
  predicted: number;
  observed: number;
  standardError: number;
}): boolean => Math.abs(observed - predicted) > UNLIKE * standardError;

/** How the groups fared, as a title. */
export function describeTreatment({ groups }: TargetEvaluation): string {
  const unlike = groups.filter(isUnlike);
  if (groups.length === 0) return "Nothing is held by which to compare groups";
  if (unlike.length === 0) return "No group is over- or underestimated beyond chance";
  return unlike.length === 1
    ? `One group of ${formatNumber(groups.length)} is misjudged: ${nameGroup(unlike[0]!)}`
    : `${formatNumber(unlike.length)} groups of ${formatNumber(groups.length)} are misjudged beyond chance`;
}

export const nameGroup = ({ attribute, group }: { attribute: string; group: string }): string =>
  `${attribute}: ${group}`;
