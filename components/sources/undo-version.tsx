"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/platform/format";
import { undoRegister } from "@/lib/register/actions";
import { nameVersionKind } from "@/lib/sources/rules";
import type { RegisterVersionView } from "@/lib/sources/types";

/** Takes back an authority's newest register. */
export function UndoVersion({ version }: { version: RegisterVersionView }) {
  const [refusal, setRefusal] = useState<string>();
  const what = `the ${nameVersionKind(version.kind)} of ${formatDate(version.publishedOn)}`;
  return (
    <>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <ConfirmDialog
        trigger={<Button variant="quiet">Undo</Button>}
        title={`Undo ${what}?`}
        confirmLabel="Undo it"
        pendingLabel="Undoing…"
        tone="danger"
        fields={{ versionId: String(version.id) }}
        action={async (form) => setRefusal((await undoRegister(form))?.serverError)}
      >
        {version.authority} goes back to the register before it, for everybody. People whom only this register
        knew are removed. The file stays, so you can load it again.
      </ConfirmDialog>
    </>
  );
}
