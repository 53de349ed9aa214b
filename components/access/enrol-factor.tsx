"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useState } from "react";
import { CodeForm } from "@/components/access/code-form";
import { type ProofPurpose, useProof } from "@/components/access/use-proof";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Notice } from "@/components/ui/notice";
import { offerPasskey, offerTotp } from "@/lib/access/actions/second-factor";
import type { Proof } from "@/lib/access/schema";

export type EnrolFactorProps = {
  purpose: Extract<ProofPurpose, "sign-in" | "add">;
  /** Whether passkeys work at this address. */
  passkeys: boolean;
  to: string;
};

interface Offer {
  secret: string;
  qr: { size: number; path: string };
}

/** Sets up an authenticator app or a passkey. */
export function EnrolFactor({ purpose, passkeys, to }: EnrolFactorProps) {
  const [offer, setOffer] = useState<Offer>();
  const [fault, setFault] = useState<string>();
  const { give, pending, refusal } = useProof(purpose, () => window.location.assign(to));
  const message = refusal ?? fault;

  async function chooseApp() {
    const { data, serverError } = await offerTotp();
    setOffer(data);
    setFault(serverError);
  }

  return (
    <div className="flex flex-col gap-4">
      {message && (
        <Notice tone="bad" live>
          {message}
        </Notice>
      )}
      {offer ? (
        <>
          <p>Scan this with your authenticator app, or type the secret into it.</p>
          <QrCode {...offer.qr} />
          <p className="figures break-all" data-testid="secret">
            {offer.secret.replace(/(.{4})(?=.)/g, "$1 ")}
          </p>
          <CodeForm
            label="Code"
            hint="The six digits that the app now shows"
            pending={pending}
            onCode={(code) => give({ kind: "totp", code })}
          />
        </>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={chooseApp}>
            Use an authenticator app
          </Button>
          {passkeys && (
            <Button aria-disabled={pending} onClick={() => give(makePasskey)}>
              {pending ? "Waiting for your passkey…" : "Use a passkey"}
            </Button>
          )}
        </div>
      )}
      {!passkeys && (
        <Note>Passkeys belong to a name. At an address that is a number there are none: use an app.</Note>
      )}
    </div>
  );
}

/** Dark on white in both themes: cameras want it so. */
function QrCode({ size, path }: Offer["qr"]) {
  return (
    <svg
      role="img"
      aria-label="QR code for your authenticator app"
      viewBox={`0 0 ${size} ${size}`}
      className="size-48"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

async function makePasskey(): Promise<Proof | string> {
  const { data, serverError } = await offerPasskey();
  if (!data) return serverError ?? "There was no answer. Try again.";
  return { kind: "passkey", answer: await startRegistration({ optionsJSON: data }) };
}
