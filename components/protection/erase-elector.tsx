"use client";

import type { WithholdElectorProps } from "@/components/protection/withhold-elector";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import { eraseElector } from "@/lib/protection/actions";
import { ERASURE_WORD } from "@/lib/protection/schema";

export function EraseElector({ electorId, name, today }: WithholdElectorProps) {
  return (
    <Dialog
      trigger={<Button variant="danger">Erase</Button>}
      title={`Erase ${name}?`}
      description="Votes, register entries, scores, contacts and their lines in the files go, and a keyed hash keeps them from coming back. This cannot be undone."
    >
      <ActionForm
        action={eraseElector}
        submitLabel="Erase for good"
        pendingLabel="Erasing…"
        submitVariant="danger"
      >
        {(errorOf) => (
          <>
            <input type="hidden" name="electorId" value={electorId} />
            <TextInput
              name="receivedOn"
              type="date"
              label="Received on"
              defaultValue={today}
              error={errorOf("receivedOn")}
            />
            <TextInput name="reason" label="How they asked" error={errorOf("reason")} />
            <TextInput
              name="confirmation"
              label={`Type ${ERASURE_WORD} to confirm`}
              autoComplete="off"
              error={errorOf("confirmation")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
