"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { retireVersion } from "@/lib/scoring/actions";

/** Asks before a version is never scored with again. */
export function RetireVersion({ id, title }: { id: number; title: string }) {
  return (
    <Dialog
      trigger={<Button variant="danger">Retire</Button>}
      title={`Retire ${title}?`}
      description="Nobody is scored with it again, and score sets made with it cannot be published any more. This cannot be undone; its card stays."
    >
      <ActionForm
        action={retireVersion}
        submitLabel="Retire it"
        pendingLabel="Retiring…"
        submitVariant="danger"
      >
        {() => <input type="hidden" name="id" value={id} />}
      </ActionForm>
    </Dialog>
  );
}
