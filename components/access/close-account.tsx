"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { setAccountClosed } from "@/lib/access/actions/people";

/** Closes an account at once, or opens it again. */
export function CloseAccount({ userId, name, closed }: { userId: number; name: string; closed: boolean }) {
  const [refusal, setRefusal] = useState<string>();
  const act = async (form: FormData) => setRefusal((await setAccountClosed(form)).serverError);
  return (
    <>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {closed ? (
        <form action={act}>
          <input type="hidden" name="userId" value={userId} />
          <input type="hidden" name="closed" value="no" />
          <Button type="submit">Open the account again</Button>
        </form>
      ) : (
        <ConfirmDialog
          trigger={<Button variant="danger">Close the account</Button>}
          title={`Close ${name}’s account?`}
          confirmLabel="Close the account"
          pendingLabel="Closing…"
          tone="danger"
          fields={{ userId: String(userId), closed: "yes" }}
          action={act}
        >
          Every session ends at once and nobody can sign in with it. You can open it again.
        </ConfirmDialog>
      )}
    </>
  );
}
