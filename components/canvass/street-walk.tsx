"use client";

import { useState } from "react";
import { CodeLegend } from "@/components/canvass/code-legend";
import { ContactChoices } from "@/components/canvass/contact-choices";
import { DoorRow } from "@/components/canvass/door-row";
import { Card } from "@/components/ui/card";
import type { Channel, Contest } from "@/lib/canvass/schema";
import type { Door, ResponseCode } from "@/lib/canvass/types";

export interface StreetWalkListProps {
  doors: readonly Door[];
  codes: readonly ResponseCode[];
}

const SIDE_TITLES: Record<Door["side"], string> = {
  odd: "Odd numbers, going up",
  even: "Even numbers, coming back",
  named: "Houses with a name",
};

/** The doors of a street in walking order; a tap on a name opens what may be written down. */
export function StreetWalkList({ doors, codes }: StreetWalkListProps) {
  const [channel, setChannel] = useState<Channel>("door");
  const [contest, setContest] = useState<Contest>("unstated");
  const [open, setOpen] = useState<number | null>(null);
  const sides = (["odd", "even", "named"] as const).filter((side) =>
    doors.some((door) => door.side === side),
  );
  return (
    <div className="flex flex-col gap-5">
      <details className="print:hidden">
        <summary className="target text-muted hover:text-ink">How, and asked about what</summary>
        <div className="mt-2">
          <ContactChoices channel={channel} contest={contest} onChannel={setChannel} onContest={setContest} />
        </div>
      </details>
      {sides.map((side) => (
        <Card key={side} title={SIDE_TITLES[side]}>
          <ol>
            {doors
              .filter((door) => door.side === side)
              .map((door) => (
                <DoorRow
                  key={door.addressId}
                  door={door}
                  codes={codes}
                  channel={channel}
                  contest={contest}
                  open={open}
                  onOpen={setOpen}
                />
              ))}
          </ol>
        </Card>
      ))}
      <CodeLegend codes={codes} />
    </div>
  );
}
