"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { endGrant, keepAccess } from "@/lib/access/actions/people";

export type EndGrantProps = {
  grantId: number;
  /** "Local organiser, Avenue ward". */
  words: string;
  name: string;
  /** At a review the access can also be kept. */
  review?: boolean;
};

/** Ends a grant at once, or, at a review, keeps it for another while. */
export function EndGrant({ grantId, words, name, review }: EndGrantProps) {
  const [refusal, setRefusal] = useState<string>();
  const fields = { grantId: String(grantId) };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {review && (
        <form action={async (form) => setRefusal((await keepAccess(form)).serverError)}>
          <input type="hidden" name="grantId" value={grantId} />
          <Button type="submit">Keep</Button>
        </form>
      )}
      <ConfirmDialog
        trigger={<Button variant="danger">End now</Button>}
        title="End this access now?"
        confirmLabel="End it now"
        pendingLabel="Ending it…"
        tone="danger"
        fields={fields}
        action={async (form) => setRefusal((await endGrant(form)).serverError)}
      >
        {name} loses “{words}” with the next click. It can be given anew.
      </ConfirmDialog>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
    </div>
  );
}
