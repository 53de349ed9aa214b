"use client";

import { AreaPicker } from "@/components/access/area-picker";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { closeOffice } from "@/lib/access/actions/people";
import { formatCount } from "@/lib/platform/format";

const OFFICES = [
  { value: "mp", label: "MPs, at a dissolution" },
  { value: "councillor", label: "Councillors, when they retire" },
  { value: "mayor", label: "Mayors, when they retire" },
];

/** Ends an office for all who hold it. */
export function CloseOffice() {
  return (
    <Dialog
      trigger={<Button>End an office</Button>}
      title="End an office for all who hold it"
      description="What they hold as candidates is another access, and stays."
    >
      <ActionForm
        action={closeOffice}
        submitLabel="End the office"
        pendingLabel="Ending it…"
        submitVariant="danger"
        done={({ ended }) => (
          <Notice
            tone="good"
            title={`${formatCount(ended, "access", "accesses")} will end with that day`}
            live
          >
            Who is elected anew is given access anew.
          </Notice>
        )}
      >
        {(errorOf) => (
          <>
            <Select
              name="role"
              label="Office"
              prompt="Choose an office"
              options={OFFICES}
              error={errorOf("role")}
            />
            <TextInput
              name="on"
              type="date"
              label="Last day of the office"
              hint="For MPs the day before Parliament is dissolved"
              error={errorOf("on")}
            />
            <AreaPicker
              name="areas"
              label="Areas"
              hint="Leave it empty for everywhere"
              error={errorOf("areas")}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
