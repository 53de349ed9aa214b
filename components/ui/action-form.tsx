"use client";

import { type ReactNode, startTransition, useActionState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { ErrorSummary, type FieldError } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";

/** What an action answers: data, or what is wrong with which field, or a sentence about what went wrong. */
export type ActionResult = {
  data?: unknown;
  serverError?: string;
  validationErrors?: {
    formErrors: string[];
    fieldErrors: Readonly<Record<string, string[] | undefined>>;
  };
};

export type ActionFormProps<Result extends ActionResult> = {
  action: (previous: Result, form: FormData) => Promise<Result>;
  submitLabel: ReactNode;
  pendingLabel: string;
  submitVariant?: ButtonProps["variant"];
  /** Beside the button. */
  aside?: ReactNode;
  /** Stands in the form's place once it is done, with what the action answered. */
  done?: (data: NonNullable<Result["data"]>) => ReactNode;
  /** Gets what is wrong with a field, by its name. */
  children: (errorOf: (name: string) => string | undefined) => ReactNode;
};

/** A form whose answer comes back into it: what was typed stays, the summary leads to each field. */
export function ActionForm<Result extends ActionResult>(props: ActionFormProps<Result>) {
  const { action, submitLabel, pendingLabel, submitVariant = "primary", aside, done, children } = props;
  const [result, submit, pending] = useActionState<ActionResult, FormData>(
    (previous, form) => action(previous as Result, form),
    {},
  );
  if (done && result.data) return done(result.data as NonNullable<Result["data"]>);
  const fieldErrors = result.validationErrors?.fieldErrors ?? {};
  return (
    <form
      action={submit}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        // Sent by hand, because React empties a form that it sends itself.
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        if (!pending) startTransition(() => submit(form));
      }}
    >
      <ErrorSummary errors={summary(result)} />
      {result.serverError && (
        <Notice tone="bad" live>
          {result.serverError}
        </Notice>
      )}
      {children((name) => fieldErrors[name]?.[0])}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant={submitVariant} aria-disabled={pending}>
          <span aria-live="polite">{pending ? pendingLabel : submitLabel}</span>
        </Button>
        {aside}
      </div>
    </form>
  );
}

function summary(result: ActionResult): FieldError[] {
  return Object.entries(result.validationErrors?.fieldErrors ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).slice(0, 1).map((message) => ({ name, message })),
  );
}
