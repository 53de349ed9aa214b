"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import { requestRemoval } from "@/lib/demo/actions";
import { REMOVAL_WORD } from "@/lib/demo/schema";

export function RemoveDemo() {
  return (
    <Dialog
      trigger={<Button variant="danger">Remove all demo data</Button>}
      title="Remove all demo data?"
      description="Every elector, vote, score, model, file, run, area and account of the demo goes, for everybody. This cannot be undone."
    >
      <ActionForm
        action={requestRemoval}
        submitLabel="Remove all demo data"
        pendingLabel="Removing…"
        submitVariant="danger"
      >
        {(errorOf) => (
          <TextInput
            name="confirmation"
            label={`Type ${REMOVAL_WORD} to confirm`}
            autoComplete="off"
            error={errorOf("confirmation")}
          />
        )}
      </ActionForm>
    </Dialog>
  );
}
