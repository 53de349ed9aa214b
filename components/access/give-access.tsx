"use client";

import { GrantFields, type GrantFieldsProps } from "@/components/access/grant-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { grantAccess } from "@/lib/access/actions/invite";

export type GiveAccessProps = Omit<GrantFieldsProps, "errorOf"> & { userId: number; name: string };

export function GiveAccess({ userId, name, ...fields }: GiveAccessProps) {
  return (
    <Dialog
      trigger={<Button variant="primary">Give access</Button>}
      title={`Give ${name} access`}
      description="It is in force at once, but for the whole party or a nation, which needs a second person."
    >
      <ActionForm
        action={grantAccess}
        submitLabel="Give access"
        pendingLabel="Giving access…"
        done={({ waits }) =>
          waits ? (
            <Notice tone="warn" title="It waits for a second person" live>
              Another administrator or the data protection officer decides within seven days.
            </Notice>
          ) : (
            <Notice tone="good" title="The access is in force" live>
              {name} sees it with the next page.
            </Notice>
          )
        }
      >
        {(errorOf) => (
          <>
            <input type="hidden" name="userId" value={userId} />
            <GrantFields {...fields} errorOf={errorOf} />
          </>
        )}
      </ActionForm>
    </Dialog>
  );
}
