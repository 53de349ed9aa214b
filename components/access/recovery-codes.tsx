"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { renewRecoveryCodes } from "@/lib/access/actions/own-account";
import { formatCount } from "@/lib/platform/format";

/** Ten codes for the day that phone or passkey is lost; shown when they are made and never again. */
export function RecoveryCodes({ left, mayRenew }: { left: number; mayRenew: boolean }) {
  const [codes, setCodes] = useState<readonly string[]>();
  const [refusal, setRefusal] = useState<string>();

  async function renew() {
    const { data, serverError } = await renewRecoveryCodes();
    setCodes(data);
    setRefusal(serverError);
  }

  return (
    <div className="flex flex-col gap-3">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {codes ? (
        <>
          <Notice tone="warn" title="Write these down or print them now" live>
            They are shown this once. Each opens your account once, together with your passphrase. Keep them
            apart from your phone.
          </Notice>
          <ul className="figures grid grid-cols-2 gap-x-6 gap-y-1" data-testid="recovery-codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <div>
            <PrintButton />
          </div>
        </>
      ) : (
        <>
          <p>
            {left > 0
              ? `${formatCount(left, "code")} of ten are left.`
              : "You have none. Without them a lost phone locks you out until two people at headquarters let you back in."}
          </p>
          {mayRenew && (
            <div>
              <Button variant={left > 0 ? "plain" : "primary"} onClick={renew}>
                {left > 0 ? "Make ten new ones" : "Make ten codes"}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
