import { TURNOUT_WORDS, TurnoutMark } from "@/components/charts/turnout-mark";
import { nameElection } from "@/lib/elections/rules/name-election";
import type { PollRecord } from "@/lib/electors/types";
import { formatMonth } from "@/lib/platform/format";

/** The last polls of one elector in a row of a list, oldest first; each mark says itself when pointed at. */
export function PollMarks({ polls }: { polls: readonly PollRecord[] }) {
  return (
    <ol className="flex gap-0.5">
      {polls.map((poll) => {
        const words = `${nameElection(poll.type)}, ${formatMonth(poll.pollDate)}: ${TURNOUT_WORDS[poll.outcome]}`;
        return (
          <li key={poll.electionId} title={words} className="[&_svg]:size-4.5">
            <TurnoutMark status={poll.outcome} />
            <span className="sr-only">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
