"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { recordWithholding } from "@/lib/protection/actions";

export interface WithholdElectorProps {
  electorId: number;
  name: string;
  /** ISO date. */
  today: string;
}

const KINDS = [
  { value: "objection", label: "They object to profiling or campaign messages" },
  { value: "restriction", label: "They ask us to hold their data still" },
];

export function WithholdElector({ electorId, name, today }: WithholdElectorProps) {
  return (
    <Dialog
      trigger={<Button>Record an objection</Button>}
      title={`Take ${name} out of the campaign?`}
      description="They leave scores, lists and exports at once and stay out when the next register is loaded. The data protection officer can end it."
    >
      <ActionForm action={recordWithholding} submitLabel="Record it" pendingLabel="Recording…">
        {(errorOf) => (
          <>
            <input type="hidden" name="electorId" value={electorId} />
            <Select
              name="kind"
              label="What they asked for"
              prompt="Choose"
              options={KINDS}
              error={errorOf("kind")}
            />
            <TextInput
              name="receivedOn"
              type="date"
              label="Received on"
              defaultValue={today}
              error={errorOf("receivedOn")}
            />
            <TextInput
              name="reason"
              label="How they asked"
              hint="At the door, by letter, by email; no health or other private matters"
              error={errorOf("reason")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
