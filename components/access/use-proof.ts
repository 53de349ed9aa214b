"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { addFactor, confirmSelf } from "@/lib/access/actions/own-account";
import type { Proof } from "@/lib/access/schema";

/** What a proof is for: the second step of the sign-in, a sensitive act, or one more second factor. */
export type ProofPurpose = "sign-in" | "confirm" | "add";

const REFUSALS: Record<string, string> = {
  NO_MATCH: "That did not fit. Each code works once: wait for the next one and try again.",
  TOO_MANY_TRIES: "There have been too many tries. Wait a quarter of an hour, then try again.",
  TOO_LATE: "That took too long. Go back and sign in again.",
};
const NO_ANSWER = "There was no answer. Nothing is lost; try again.";

/** Sends a proof where its purpose wants it; `refusal` says what was wrong with the last one. */
export function useProof(purpose: ProofPurpose, onDone: () => void) {
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);

  async function give(proof: Proof | (() => Promise<Proof | string>)) {
    if (pending) return;
    setPending(true);
    setRefusal(undefined);
    const ready = typeof proof === "function" ? await proof().catch(() => NO_PASSKEY) : proof;
    const said = typeof ready === "string" ? ready : await send(purpose, ready).catch(() => NO_ANSWER);
    if (said === undefined) return onDone();
    setPending(false);
    setRefusal(REFUSALS[said] ?? said);
  }

  return { give, pending, refusal };
}

const NO_PASSKEY = "The passkey did not answer. Try again, or use another way.";

/** Undefined when it fits. */
async function send(purpose: ProofPurpose, proof: Proof): Promise<string | undefined> {
  if (purpose === "sign-in") {
    const answer = await signIn("second-factor", { proof: JSON.stringify(proof), redirect: false });
    return answer?.ok ? undefined : (answer?.error ?? NO_ANSWER);
  }
  if (purpose === "add") {
    const { serverError } = await addFactor({ proof });
    return serverError;
  }
  const { data, serverError } = await confirmSelf({ proof });
  return data === "CONFIRMED" ? undefined : (serverError ?? data ?? NO_ANSWER);
}
