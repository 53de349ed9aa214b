"use client";

import { ShownLink } from "@/components/access/shown-link";
import { ActionForm } from "@/components/ui/action-form";
import { inviteAgain } from "@/lib/access/actions/invite";

export function InviteAgain({ userId, name }: { userId: number; name: string }) {
  return (
    <ActionForm
      action={inviteAgain}
      submitLabel="Make a new link"
      pendingLabel="Making it…"
      submitVariant="plain"
      done={({ link }) => <ShownLink link={link} name={name} />}
    >
      {() => <input type="hidden" name="userId" value={userId} />}
    </ActionForm>
  );
}
