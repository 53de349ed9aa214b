import { EraseElector } from "@/components/protection/erase-elector";
import { WithholdElector } from "@/components/protection/withhold-elector";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ElectorRights } from "@/lib/protection/types";

export interface RightsCardProps {
  electorId: number;
  name: string;
  withheld: boolean;
  rights: ElectorRights;
}

/** First on the page of somebody who is out of the campaign, for everybody who opens it. */
export function WithheldNotice() {
  return (
    <div className="mb-4">
      <Notice tone="warn" title="Do not contact this person for the campaign">
        They objected, or their data is restricted. They are out of scores, lists and exports, and stay out
        when the next register is loaded.
      </Notice>
    </div>
  );
}

/** What the person may ask for, where whoever hears it can write it down. */
export function RightsCard({ electorId, name, withheld, rights }: RightsCardProps) {
  if (!rights.mayRecord) return null;
  return (
    <Card
      title="What this person asked for"
      subtitle={
        withheld
          ? "Out of scores, lists and exports; the data protection officer can end that"
          : "An objection takes effect at once and also when the next register is loaded"
      }
    >
      <div className="flex flex-wrap gap-2">
        {!withheld && <WithholdElector electorId={electorId} name={name} today={rights.today} />}
        {rights.mayErase && <EraseElector electorId={electorId} name={name} today={rights.today} />}
        {rights.mayErase && <LinkButton href="/protection/requests">All requests</LinkButton>}
        {rights.mayReadTrail && (
          <LinkButton href={`/protection/audit?elector=${electorId}`}>Who saw this elector</LinkButton>
        )}
      </div>
    </Card>
  );
}
