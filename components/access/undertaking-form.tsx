"use client";

import { ActionForm } from "@/components/ui/action-form";
import { CheckBox } from "@/components/ui/check-box";
import { undertake } from "@/lib/access/actions/own-account";

const PROMISES = [
  "I use electors’ data for the party’s electoral and democratic work alone, for the purpose that my access was given for.",
  "I look up nobody out of curiosity, and tell nobody outside the party what I see.",
  "I copy, photograph or export only what the task in hand needs, and destroy copies when it is done.",
  "I share neither passphrase nor second factor, and lock my device when I leave it.",
  "If data may have got out, or somebody asks about their own, I tell the data protection officer the same day.",
];

/** The yearly promise, before any data is seen. */
export function UndertakingForm({ to, officer }: { to: string; officer: string | null }) {
  return (
    <ActionForm action={undertake} submitLabel="Accept and go on" pendingLabel="Keeping it…">
      {(errorOf) => (
        <>
          <input type="hidden" name="to" value={to} />
          <ol className="flex list-decimal flex-col gap-2 pl-5">
            {PROMISES.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ol>
          <p className="text-muted text-note">
            What you look at is recorded. Misuse of an electoral register is an offence.
            {officer && ` Your data protection officer is ${officer}.`}
          </p>
          <CheckBox name="promise" label="I promise this for a year" error={errorOf("promise")} />
        </>
      )}
    </ActionForm>
  );
}
