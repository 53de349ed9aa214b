"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FileDrop } from "@/components/ui/file-drop";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { setUp } from "@/lib/access/actions/set-up";
import { PARTIES } from "@/lib/access/parties.table";
import { PASSPHRASE_ADVISED, PASSPHRASE_LEAST } from "@/lib/access/schema";
import { formatCount } from "@/lib/platform/format";

export type SetUpFormProps = {
  codeNeeded: boolean;
  /** From the link that npm start printed. */
  code?: string;
  areasLoaded: number;
};

/** The first screen: who the party is, who answers for its data, where it campaigns, and the first account. */
export function SetUpForm({ codeNeeded, code, areasLoaded }: SetUpFormProps) {
  return (
    <ActionForm action={setUp} submitLabel="Set up the party" pendingLabel="Setting up…">
      {(errorOf) => (
        <>
          {codeNeeded && (
            <Card title="The code">
              <TextInput
                name="code"
                label="One-time code"
                defaultValue={code}
                hint="npm start printed it, in a link, on the machine where Hustings runs"
                autoComplete="one-time-code"
                error={errorOf("code")}
              />
            </Card>
          )}
          <Card title="Your party">
            <div className="flex flex-col gap-4">
              <TextInput
                name="partyName"
                label="Name"
                hint="As your people know it, for example Hull Labour"
                error={errorOf("partyName")}
              />
              <Select
                name="partyCode"
                label="Which registered party is yours"
                prompt="Choose a party"
                options={PARTIES.map(({ code, name }) => ({ value: code, label: name }))}
                error={errorOf("partyCode")}
              />
            </div>
          </Card>
          <Card
            title="Data protection officer"
            subtitle="Named in privacy notices and asked by the regulator"
          >
            <div className="flex flex-col gap-4">
              <TextInput name="officerName" label="Officer’s name" error={errorOf("officerName")} />
              <TextInput
                name="officerEmail"
                label="Officer’s email address"
                type="email"
                error={errorOf("officerEmail")}
              />
            </div>
          </Card>
          <Card title="Areas">
            {areasLoaded > 0 ? (
              <p>{formatCount(areasLoaded, "area")} are loaded. You can add more on the data page.</p>
            ) : (
              <FileDrop
                name="areasFile"
                label="areas.csv"
                hint="Authorities, constituencies and wards with their codes. Without it, load areas later on the data page."
                accept=".csv,.txt"
                optional
                error={errorOf("areasFile")}
              />
            )}
          </Card>
          <Card title="Your account" subtitle="The first one belongs to the data team">
            <div className="flex flex-col gap-4">
              <TextInput
                name="accountName"
                label="Your name"
                autoComplete="name"
                error={errorOf("accountName")}
              />
              <TextInput
                name="email"
                label="Your email address"
                type="email"
                autoComplete="username"
                error={errorOf("email")}
              />
              <TextInput
                name="passphrase"
                label="Passphrase"
                type="password"
                autoComplete="new-password"
                hint={`At least ${PASSPHRASE_LEAST} characters; ${PASSPHRASE_ADVISED} or more are better. Four unrelated words will do.`}
                error={errorOf("passphrase")}
              />
            </div>
          </Card>
        </>
      )}
    </ActionForm>
  );
}
