"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { requestRecovery } from "@/lib/access/actions/people";

export function RecoverPerson({ userId, name }: { userId: number; name: string }) {
  return (
    <Dialog
      trigger={<Button>Let back in</Button>}
      title={`Let ${name} back in?`}
      description="For a lost passphrase, phone or passkey. When a second person has approved, every session of theirs ends and a link lets them set up both anew."
    >
      <ActionForm
        action={requestRecovery}
        submitLabel="Ask a second person"
        pendingLabel="Asking…"
        done={() => (
          <Notice tone="good" title="A second person has to approve" live>
            Another administrator or the data protection officer finds it under “Second person”, and gets the
            link.
          </Notice>
        )}
      >
        {(errorOf) => (
          <>
            <input type="hidden" name="userId" value={userId} />
            <TextInput
              name="reason"
              label="What was lost, and how you know who asks"
              hint="For example: lost phone; came to the office with her party card"
              error={errorOf("reason")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
