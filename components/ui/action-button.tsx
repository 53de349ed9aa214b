"use client";

import { type ReactNode, startTransition, useActionState } from "react";
import type { ActionResult } from "@/components/ui/action-form";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type ActionButtonProps<Result extends ActionResult> = {
  action: (previous: Result, form: FormData) => Promise<Result>;
  /** Sent along. */
  fields?: Readonly<Record<string, string>>;
  pendingLabel: string;
  variant?: ButtonProps["variant"];
  children: ReactNode;
};

/** One press, one action; what it refuses is said beneath. */
export function ActionButton<Result extends ActionResult>(props: ActionButtonProps<Result>) {
  const { action, fields = {}, pendingLabel, variant, children } = props;
  const [result, submit, pending] = useActionState<ActionResult, FormData>(
    (previous, form) => action(previous as Result, form),
    {},
  );
  function press() {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    startTransition(() => submit(form));
  }
  return (
    <div className="flex flex-col gap-2">
      <Button variant={variant} aria-disabled={pending} onClick={pending ? undefined : press}>
        <span aria-live="polite">{pending ? pendingLabel : children}</span>
      </Button>
      {result.serverError && (
        <Notice tone="bad" live>
          {result.serverError}
        </Notice>
      )}
    </div>
  );
}
