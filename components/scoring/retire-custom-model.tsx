"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { retireCustom } from "@/lib/scoring/actions";

/** Asks before a model of our own is scored no more. */
export function RetireCustomModel({ id, name }: { id: number; name: string }) {
  return (
    <Dialog
      trigger={<Button variant="danger">Retire it</Button>}
      title={`Retire “${name}”?`}
      description="From the next score set on nobody is scored with it. Its versions and their cards stay; the published set does not change."
    >
      <ActionForm
        action={retireCustom}
        submitLabel="Retire it"
        pendingLabel="Retiring…"
        submitVariant="danger"
      >
        {() => <input type="hidden" name="id" value={id} />}
      </ActionForm>
    </Dialog>
  );
}
