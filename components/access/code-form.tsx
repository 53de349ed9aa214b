"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

export type CodeFormProps = {
  label: string;
  hint: string;
  pending: boolean;
  onCode: (code: string) => void;
};

export function CodeForm({ label, hint, pending, onCode }: CodeFormProps) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onCode(String(new FormData(event.currentTarget).get("code")));
  }
  return (
    <form onSubmit={send} method="post" className="flex flex-col gap-4">
      <TextInput name="code" label={label} hint={hint} autoComplete="one-time-code" required />
      <div>
        <Button type="submit" variant="primary" aria-disabled={pending}>
          <span aria-live="polite">{pending ? "Checking…" : "Go on"}</span>
        </Button>
      </div>
    </form>
  );
}
