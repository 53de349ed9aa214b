"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Dialog } from "@/components/ui/dialog";
import { publishKeyedMarks } from "@/lib/elections/actions";
import type { Keying } from "@/lib/elections/types";
import { formatCount, formatDate } from "@/lib/platform/format";

/** Ends the keying of a district: what was typed becomes the marked register. */
export function PublishKeying({ keying, marked }: { keying: Keying; marked: number }) {
  const left = keying.entries.length - marked;
  return (
    <Card title="When the district is complete">
      <p className="mb-3 text-muted">
        Publishing writes the marks into every contest of the day for which an elector was eligible. The next
        training and scoring learn from them.
      </p>
      <Dialog
        trigger={<Button>Publish these marks</Button>}
        title={`Publish the marks of ${keying.district}?`}
        description={`${formatCount(marked, "elector")} marked. The other ${formatCount(left, "elector")} of the district count as not having voted on ${formatDate(keying.pollDate)}. This cannot be undone here.`}
      >
        <ActionForm action={publishKeyedMarks} submitLabel="Publish" pendingLabel="Publishing…">
          {() => <input type="hidden" name="sessionId" value={keying.id} />}
        </ActionForm>
      </Dialog>
    </Card>
  );
}
