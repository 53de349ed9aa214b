import { useState } from "react";
import { RecordButtons } from "@/components/canvass/record-buttons";
import { Pill } from "@/components/ui/pill";
import type { Channel, Contest } from "@/lib/canvass/schema";
import type { Door, DoorElector, ResponseCode } from "@/lib/canvass/types";
import { formatElectorNumber, isPostalVoter, nameElector } from "@/lib/electors/rules/name-elector";
import { formatShortDate } from "@/lib/platform/format";

interface Choices {
  codes: readonly ResponseCode[];
  channel: Channel;
  contest: Contest;
  /** The elector whose buttons are shown. */
  open: number | null;
  onOpen: (electorId: number | null) => void;
}

export function DoorRow({ door, ...choices }: Choices & { door: Door }) {
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] md:grid-cols-[6rem_minmax(0,1fr)] print:grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-line border-b py-2 last:border-b-0 print:break-inside-avoid">
      <div className="figures pt-2.5 font-strong print:pt-0">{door.label}</div>
      <ul className="min-w-0">
        {door.electors.map((elector) => (
          <ElectorAtDoor key={elector.electorId} elector={elector} {...choices} />
        ))}
      </ul>
    </li>
  );
}

function ElectorAtDoor({ elector, open, onOpen, ...choices }: Choices & { elector: DoorElector }) {
  const [written, setWritten] = useState<string | null>(null);
  const { electorId } = elector;
  const isOpen = open === electorId;
  return (
    <li className="py-0.5">
      <div className="flex items-center justify-between gap-3">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : electorId)}
          className="flex min-h-11 min-w-0 flex-1 flex-wrap items-baseline gap-x-2 rounded-control px-2 py-1.5 text-left hover:bg-hover md:min-h-9 print:min-h-0 print:p-0"
        >
          <span className="font-strong">{nameElector(elector)}</span>
          <span className="figures text-muted text-note">{formatElectorNumber(elector)}</span>
          {isPostalVoter(elector.markers) && <span className="text-muted text-note">postal</span>}
          <span className="w-full text-muted text-note">{lastOf(elector)}</span>
        </button>
        {written && <Pill tone="good">{written}</Pill>}
        <span aria-hidden className="hidden h-6 w-24 shrink-0 border border-ink print:block" />
      </div>
      {isOpen && (
        <div className="px-2 pt-1 pb-3">
          <RecordButtons electorId={electorId} {...choices} onRecorded={setWritten} />
        </div>
      )}
    </li>
  );
}

/** "Labour; spoken to 3 May 2026". */
function lastOf({ lastAt, lastOutcome, lastAnswer }: DoorElector): string {
  if (!lastAt || !lastOutcome) return "never tried";
  const last = `${lastOutcome.toLowerCase()}, ${formatShortDate(lastAt)}`;
  return lastAnswer ? `${lastAnswer}; ${last}` : last;
}
