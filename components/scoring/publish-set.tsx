"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import { formatCount } from "@/lib/platform/format";
import { publishScoreSet } from "@/lib/scoring/actions";

export type PublishSetProps = { scoreSetId: number; modelVersion: number; electors: number };

/** Publishing asks who answers for it. */
export function PublishSet({ scoreSetId, modelVersion, electors }: PublishSetProps) {
  return (
    <Dialog
      trigger={<Button>Publish</Button>}
      title={`Publish score set ${scoreSetId}?`}
      description={`Everybody then sees the scores of ${formatCount(electors, "elector")} from model version ${modelVersion}. The set before it can be put back.`}
    >
      <ActionForm action={publishScoreSet} submitLabel="Publish" pendingLabel="Publishing…">
        {(errorOf) => (
          <>
            <input type="hidden" name="scoreSetId" value={scoreSetId} />
            <TextInput
              name="approver"
              label="Who approves the model"
              hint="A person, with what they are: Rowan Ellerby, head of data"
              error={errorOf("approver")}
            />
            <TextInput
              name="purpose"
              label="Purpose"
              hint="For what the scores may be used; it stands on every card"
              error={errorOf("purpose")}
            />
            <TextInput
              name="dpiaReference"
              label="Reference of the data protection impact assessment"
              error={errorOf("dpiaReference")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
