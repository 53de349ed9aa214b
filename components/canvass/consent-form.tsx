"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import { saveConsent } from "@/lib/canvass/actions";
import { MEDIUM_NAMES } from "@/lib/canvass/rules/name-words";
import type { Medium } from "@/lib/canvass/schema";

export interface ConsentFormProps {
  electorId: number;
  medium: Medium;
  given: boolean;
}

/** Withdraws a consent that is given; otherwise writes one down with the words that were agreed to. */
export function ConsentForm({ electorId, medium, given }: ConsentFormProps) {
  const [open, setOpen] = useState(false);
  const name = MEDIUM_NAMES[medium];

  async function save(previous: Awaited<ReturnType<typeof saveConsent>>, form: FormData) {
    const answer = await saveConsent(previous, form);
    if (answer.data) setOpen(false);
    return answer;
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button aria-label={`${given ? "Withdraw" : "Write down"} consent: ${name}`}>
          {given ? "Withdraw" : "Write down"}
        </Button>
      }
      title={given ? `Withdraw the consent: ${name}` : `Consent: ${name}`}
      description={
        given
          ? "It holds at once: they are left off every list for this. It can be given again."
          : "Only what somebody has agreed to knowingly counts: say in which words they were asked."
      }
    >
      <ActionForm
        action={save}
        submitLabel={given ? "Withdraw" : "Write down"}
        pendingLabel="Saving…"
        submitVariant={given ? "danger" : "primary"}
        aside={<Button onClick={() => setOpen(false)}>Leave it as it is</Button>}
      >
        {(errorOf) => (
          <>
            <input type="hidden" name="electorId" value={electorId} />
            <input type="hidden" name="medium" value={medium} />
            <input type="hidden" name="given" value={given ? "no" : "yes"} />
            {!given && (
              <>
                <TextInput
                  name="wording"
                  label="What they agreed to"
                  hint="For example: news of the campaign in this ward until the election"
                  error={errorOf("wording")}
                />
                {medium !== "post" && (
                  <TextInput
                    name="detail"
                    label={medium === "email" ? "Address" : "Number"}
                    optional
                    error={errorOf("detail")}
                  />
                )}
              </>
            )}
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
