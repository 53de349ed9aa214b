"use client";

import { GrantFields, type GrantFieldsProps } from "@/components/access/grant-fields";
import { ShownLink } from "@/components/access/shown-link";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { invite } from "@/lib/access/actions/invite";

export type InviteFormProps = Omit<GrantFieldsProps, "errorOf">;

export function InviteForm(props: InviteFormProps) {
  return (
    <ActionForm
      action={invite}
      submitLabel="Invite"
      pendingLabel="Inviting…"
      done={({ userId, waits, link }) => (
        <div className="flex flex-col gap-4">
          <ShownLink link={link} name="the person" />
          {waits && (
            <Notice tone="warn" title="The access waits for a second person">
              The account can be set up meanwhile; it shows nothing until another administrator or the data
              protection officer has approved.
            </Notice>
          )}
          <p>
            <LinkButton href={`/people/${userId}`}>See the person</LinkButton>
          </p>
        </div>
      )}
    >
      {(errorOf) => (
        <>
          <TextInput name="name" label="Name" autoComplete="off" error={errorOf("name")} />
          <TextInput
            name="email"
            label="Email address"
            type="email"
            autoComplete="off"
            error={errorOf("email")}
          />
          <GrantFields {...props} errorOf={errorOf} />
        </>
      )}
    </ActionForm>
  );
}
