"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";

const REFUSALS: Record<string, string> = {
  NO_MATCH: "This email address and passphrase do not fit together. Check both and try again.",
  TOO_MANY_TRIES: "There have been too many tries. Wait a quarter of an hour, then try again.",
};

/** Email and passphrase; the second factor comes next. Whether the address has an account is not said. */
export function SignInForm({ to }: { to: string }) {
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    setPending(true);
    setRefusal(undefined);
    const answer = await signIn("passphrase", {
      email: String(form.get("email")),
      passphrase: String(form.get("passphrase")),
      redirect: false,
    }).catch(() => undefined);
    if (answer?.ok) return window.location.assign(`/sign-in/second-factor?to=${encodeURIComponent(to)}`);
    setPending(false);
    setRefusal(REFUSALS[answer?.error ?? ""] ?? "The sign-in did not answer. Nothing is lost; try again.");
  }

  return (
    <form onSubmit={send} method="post" className="flex flex-col gap-4">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <TextInput name="email" label="Email address" type="email" autoComplete="username" required />
      <TextInput
        name="passphrase"
        label="Passphrase"
        type="password"
        autoComplete="current-password"
        required
      />
      <div>
        <Button type="submit" variant="primary" aria-disabled={pending}>
          {pending ? "Signing in…" : "Sign in"}
        </Button>
      </div>
    </form>
  );
}
