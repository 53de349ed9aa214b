"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import { CodeForm } from "@/components/access/code-form";
import { type ProofPurpose, useProof } from "@/components/access/use-proof";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { challengePasskey } from "@/lib/access/actions/second-factor";
import type { Proof } from "@/lib/access/schema";

export type SecondFactorFormProps = {
  /** What the person has: totp, passkey, recovery. */
  kinds: readonly string[];
  /** Whether passkeys work at this address. */
  passkeys: boolean;
  purpose: Exclude<ProofPurpose, "add">;
  to: string;
};

/** Asks for the second factor that there is. */
export function SecondFactorForm({ kinds, passkeys, purpose, to }: SecondFactorFormProps) {
  const ways = kinds.filter((kind) => kind !== "passkey" || passkeys);
  const [way, setWay] = useState(ways.find((kind) => kind !== "recovery") ?? ways[0]);
  const { give, pending, refusal } = useProof(purpose, () => window.location.assign(to));
  return (
    <div className="flex flex-col gap-4">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {way === "totp" && (
        <CodeForm
          label="Code"
          hint="The six digits that your authenticator app shows for Hustings"
          pending={pending}
          onCode={(code) => give({ kind: "totp", code })}
        />
      )}
      {way === "recovery" && (
        <CodeForm
          label="Recovery code"
          hint="One of the ten that you wrote down; it opens once"
          pending={pending}
          onCode={(code) => give({ kind: "recovery", code })}
        />
      )}
      {way === "passkey" && (
        <div>
          <Button variant="primary" aria-disabled={pending} onClick={() => give(askPasskey)}>
            {pending ? "Waiting for your passkey…" : "Use your passkey"}
          </Button>
        </div>
      )}
      {!way && (
        <Notice tone="warn" title="No second factor works at this address">
          Your passkey belongs to another address of this app. Open that one, or ask an administrator for a
          way back in.
        </Notice>
      )}
      {ways.length > 1 && (
        <p className="flex flex-wrap gap-x-4 text-note">
          {ways
            .filter((other) => other !== way)
            .map((other) => (
              <button
                key={other}
                type="button"
                className="target text-accent hover:underline"
                onClick={() => setWay(other)}
              >
                {OFFERS[other]}
              </button>
            ))}
        </p>
      )}
    </div>
  );
}

const OFFERS: Record<string, string> = {
  totp: "Use a code from your app instead",
  passkey: "Use a passkey instead",
  recovery: "I have lost it: use a recovery code",
};

async function askPasskey(): Promise<Proof | string> {
  const { data, serverError } = await challengePasskey();
  if (!data) return serverError ?? "There was no answer. Try again.";
  return { kind: "passkey", answer: await startAuthentication({ optionsJSON: data }) };
}
