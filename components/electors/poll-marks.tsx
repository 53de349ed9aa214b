import { TURNOUT_WORDS } from "@/components/charts/turnout-mark";
import { nameElection } from "@/lib/elections/rules/name-election";
import type { PollRecord } from "@/lib/electors/types";
import { formatMonth } from "@/lib/platform/format";

const MARK = 18;
const STEP = 21;

/**
 * The last polls of one elector in a row of a list, oldest first, in one drawing that says itself when pointed at.
 * The page holds `TurnoutMarkSymbols`.
 */
export function PollMarks({ polls }: { polls: readonly PollRecord[] }) {
  if (polls.length === 0) return null;
  const words = polls
    .map((poll) => `${nameElection(poll.type)} ${formatMonth(poll.pollDate)} ${TURNOUT_WORDS[poll.outcome]}`)
    .join(", ");
  return (
    <svg role="img" width={polls.length * STEP} height={MARK} className="block">
      <title>{words}</title>
      {polls.map((poll, index) => (
        <use
          key={poll.electionId}
          href={`#mark-${poll.outcome}`}
          x={index * STEP}
          width={MARK}
          height={MARK}
        />
      ))}
    </svg>
  );
}
