"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextInput } from "@/components/ui/text-input";
import { choosePassphrase } from "@/lib/access/actions/accept-link";
import { PASSPHRASE_ADVISED, PASSPHRASE_LEAST } from "@/lib/access/schema";

export function ChoosePassphraseForm({ token, email }: { token: string; email: string }) {
  return (
    <ActionForm action={choosePassphrase} submitLabel="Keep this passphrase" pendingLabel="Keeping it…">
      {(errorOf) => (
        <>
          <input type="hidden" name="token" value={token} />
          <TextInput
            name="username"
            label="Email address"
            value={email}
            readOnly
            autoComplete="username"
            hint="You sign in with it"
          />
          <TextInput
            name="passphrase"
            label="Passphrase"
            type="password"
            autoComplete="new-password"
            hint={`At least ${PASSPHRASE_LEAST} characters; ${PASSPHRASE_ADVISED} or more are better. Four unrelated words will do.`}
            error={errorOf("passphrase")}
          />
        </>
      )}
    </ActionForm>
  );
}
