export type TurnoutStatus =
  | "votedInPerson"
  | "votedByPost"
  | "votedByProxy"
  | "postalNotReturned"
  | "didNotVote"
  | "notOnRegister"
  | "noPoll"
  | "notLoaded";

export const TURNOUT_WORDS: Record<TurnoutStatus, string> = {
  votedInPerson: "voted in person",
  votedByPost: "voted by post",
  votedByProxy: "voted by proxy",
  postalNotReturned: "postal vote not returned",
  didNotVote: "did not vote",
  notOnRegister: "not on the register",
  noPoll: "no poll here",
  notLoaded: "not loaded",
};

const SHAPES: Record<TurnoutStatus, React.ReactNode> = {
  votedInPerson: (
    <>
      <rect x="1" y="1" width="20" height="20" rx="5" fill="var(--s7)" />
      <path d="M6.5 11.5l3 3 6-7" fill="none" stroke="var(--on-deep)" strokeWidth="2" />
    </>
  ),
  votedByPost: (
    <>
      <rect x="1" y="1" width="20" height="20" rx="5" fill="var(--s7)" />
      <rect
        x="5.5"
        y="7"
        width="11"
        height="8"
        rx="1"
        fill="none"
        stroke="var(--on-deep)"
        strokeWidth="1.5"
      />
      <path d="M5.8 7.6l5.2 4 5.2-4" fill="none" stroke="var(--on-deep)" strokeWidth="1.5" />
    </>
  ),
  votedByProxy: (
    <>
      <rect x="1" y="1" width="20" height="20" rx="5" fill="var(--s7)" />
      <circle cx="8" cy="11" r="2.5" fill="none" stroke="var(--on-deep)" strokeWidth="1.5" />
      <circle cx="14" cy="11" r="2.5" fill="none" stroke="var(--on-deep)" strokeWidth="1.5" />
    </>
  ),
  postalNotReturned: (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="18.5"
        height="18.5"
        rx="5"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.5"
      />
      <path d="M5.5 7.5h11v7h-11zM5.8 7.8l5.2 4 5.2-4" fill="none" stroke="var(--edge)" strokeWidth="1.25" />
    </>
  ),
  didNotVote: (
    <rect
      x="1.75"
      y="1.75"
      width="18.5"
      height="18.5"
      rx="5"
      fill="none"
      stroke="var(--edge)"
      strokeWidth="1.5"
    />
  ),
  notOnRegister: <path d="M6 11h10" stroke="var(--edge)" strokeWidth="2" />,
  noPoll: <circle cx="11" cy="11" r="2" fill="var(--edge)" />,
  notLoaded: (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="18.5"
        height="18.5"
        rx="5"
        fill="none"
        stroke="var(--edge)"
        strokeDasharray="2.5 2.5"
      />
      <text x="11" y="15" textAnchor="middle" className="fill-faint text-tick">
        ?
      </text>
    </>
  ),
};

/** A mark for what the marked register says of one elector at one poll; each has its own shape. */
export function TurnoutMark({ status }: { status: TurnoutStatus }) {
  return (
    <svg aria-hidden viewBox="0 0 22 22" className="block size-5.5 shrink-0">
      {SHAPES[status]}
    </svg>
  );
}

/** The marks as symbols, drawn once on a page that shows hundreds of them by reference: `#mark-votedByPost`. */
export function TurnoutMarkSymbols() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      {Object.entries(SHAPES).map(([status, shape]) => (
        <symbol key={status} id={`mark-${status}`} viewBox="0 0 22 22">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
