"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";

export type DemoSignInProps = {
  accounts: readonly { id: number; name: string; title: string; sees: string }[];
  /** The page to go on to. */
  to: string;
};

/** One click a role. */
export function DemoSignIn({ accounts, to }: DemoSignInProps) {
  const [pending, setPending] = useState<number>();
  const [refused, setRefused] = useState(false);

  async function take(account: number) {
    setPending(account);
    setRefused(false);
    const answer = await signIn("demo", { account, redirect: false }).catch(() => undefined);
    if (answer?.ok) return window.location.assign(to);
    setPending(undefined);
    setRefused(true);
  }

  return (
    <>
      {refused && (
        <Notice tone="bad" live>
          The demo did not open. Reload the page; where a real account has been made, the demo accounts are
          closed.
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              disabled={pending !== undefined}
              onClick={() => take(account.id)}
              className="group -mx-3 flex w-[calc(100%+1.5rem)] items-baseline justify-between gap-4 rounded-control px-3 py-3 text-left transition-colors hover:bg-hover disabled:opacity-60"
            >
              <span>
                <span className="block font-strong">
                  {account.title} <span className="font-normal text-muted">as {account.name}</span>
                </span>
                <span className="block text-muted text-note">{account.sees}</span>
              </span>
              <span className="shrink-0 font-medium text-accent group-hover:underline">
                {pending === account.id ? "Opening…" : "Sign in"}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
