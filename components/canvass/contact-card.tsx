"use client";

import { useState } from "react";
import { ContactChoices } from "@/components/canvass/contact-choices";
import { RecordButtons } from "@/components/canvass/record-buttons";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SUPPRESSION_NAMES } from "@/lib/canvass/rules/name-words";
import { currentAnswer, nameAnswer } from "@/lib/canvass/rules/tell-contact";
import type { Channel, Contest, SuppressionEffect } from "@/lib/canvass/schema";
import type { ContactView, ResponseCode } from "@/lib/canvass/types";
import { formatCount, formatDate } from "@/lib/platform/format";

export interface ContactCardProps {
  electorId: number;
  contacts: readonly ContactView[];
  suppressions: readonly SuppressionEffect[];
  codes: readonly ResponseCode[];
  /** Without a name or an address nobody is called on. */
  reachable: boolean;
}

/** What the elector last said, and the buttons by which a canvasser writes down what happens now. */
export function ContactCard({ electorId, contacts, suppressions, codes, reachable }: ContactCardProps) {
  const [channel, setChannel] = useState<Channel>("door");
  const [contest, setContest] = useState<Contest>("unstated");
  const said = currentAnswer(contacts);
  const spoken = contacts.filter(({ spokenTo }) => spokenTo === "elector").length;
  return (
    <Card
      title={said ? `Last said: ${nameAnswer(said.answer)}` : "Has not said how they would vote"}
      subtitle={
        said
          ? `On ${formatDate(said.contact.at)}; ${formatCount(contacts.length, "contact")} in all, spoken to in ${spoken}`
          : `${formatCount(contacts.length, "contact")} in all, spoken to in ${spoken}`
      }
    >
      <div className="flex flex-col gap-4">
        {suppressions.length > 0 && (
          <Notice tone="warn" title={suppressions.map((effect) => SUPPRESSION_NAMES[effect]).join("; ")}>
            Kept off lists for that since a canvasser was told so.
          </Notice>
        )}
        {reachable ? (
          <>
            <ContactChoices
              channel={channel}
              contest={contest}
              onChannel={setChannel}
              onContest={setContest}
            />
            <RecordButtons electorId={electorId} codes={codes} channel={channel} contest={contest} />
          </>
        ) : (
          <p className="text-muted">
            Registered without a name or an address here: counted, and never called on or written to.
          </p>
        )}
      </div>
    </Card>
  );
}
