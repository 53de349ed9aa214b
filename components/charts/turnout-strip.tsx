import { TURNOUT_WORDS, TurnoutMark, type TurnoutStatus } from "@/components/charts/turnout-mark";
import { formatDate, formatMonth } from "@/lib/platform/format";

export type TurnoutPoll = {
  /** ISO date of the poll. */
  date: string;
  /** "Local", "General", "Police commissioner". */
  kind: string;
  status: TurnoutStatus;
};

/** How one elector behaved at each poll, oldest first, with a key to the marks that occur. */
export function TurnoutStrip({ polls }: { polls: readonly TurnoutPoll[] }) {
  const occurring = [...new Set(polls.map((poll) => poll.status))];
  return (
    <div>
      <ol className="flex flex-wrap gap-x-1 gap-y-3">
        {polls.map((poll) => (
          <li
            key={`${poll.date} ${poll.kind}`}
            title={`${poll.kind}, ${formatDate(poll.date)}: ${TURNOUT_WORDS[poll.status]}`}
            className="flex w-19 flex-col items-start gap-1"
          >
            <TurnoutMark status={poll.status} />
            <span className="text-tick leading-tight">
              <span className="block">{poll.kind}</span>
              <span className="block text-muted">{shortMonth(poll.date)}</span>
              <span className="sr-only">{TURNOUT_WORDS[poll.status]}</span>
            </span>
          </li>
        ))}
      </ol>
      <ul aria-hidden className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted text-tick">
        {occurring.map((status) => (
          <li key={status} className="flex items-center gap-1.5">
            <span className="scale-75">
              <TurnoutMark status={status} />
            </span>
            {TURNOUT_WORDS[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function shortMonth(date: string): string {
  const [month = "", year = ""] = formatMonth(date).split(" ");
  return `${month.slice(0, 3)} ${year}`;
}
