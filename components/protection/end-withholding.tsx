"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import { endRightsAction } from "@/lib/protection/actions";

export function EndWithholding({ actionId, electorId }: { actionId: number; electorId: number }) {
  return (
    <Dialog
      trigger={<Button variant="quiet">End it</Button>}
      title={`Bring elector ${electorId} back?`}
      description="They are on lists again at once, and in scores after the next scoring run."
    >
      <ActionForm action={endRightsAction} submitLabel="Bring them back" pendingLabel="Ending…">
        {(errorOf) => (
          <>
            <input type="hidden" name="actionId" value={actionId} />
            <TextInput
              name="reason"
              label="Why it ends"
              hint="Withdrawn by letter; the matter is settled"
              error={errorOf("reason")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
