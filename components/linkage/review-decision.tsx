"use client";

import { startTransition, useActionState, useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayOfPair } from "@/lib/linkage/actions";
import type { PairView } from "@/lib/linkage/types";

type Answer = Awaited<ReturnType<typeof sayOfPair>>;

const CHOICES = [
  { key: "s", says: "same", label: "Same person", variant: "primary" },
  { key: "d", says: "different", label: "Different people", variant: "plain" },
  { key: "u", says: "unsure", label: "Ask somebody else", variant: "plain" },
] as const;

/** Three buttons, three keys. */
export function ReviewDecision({ pair }: { pair: Pick<PairView, "id" | "status"> }) {
  const [result, submit, pending] = useActionState<Answer, FormData>(
    (previous, form) => sayOfPair(previous, form),
    {},
  );
  const choices = CHOICES.filter(({ says }) => says !== "unsure" || pair.status === "open");
  function say(says: string) {
    if (pending) return;
    const form = new FormData();
    form.set("pairId", String(pair.id));
    form.set("says", says);
    startTransition(() => submit(form));
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const choice = choices.find(({ key }) => key === event.key.toLowerCase());
    if (choice) say(choice.says);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        {choices.map(({ key, says, label, variant }) => (
          <Button
            key={says}
            variant={variant}
            aria-disabled={pending}
            aria-keyshortcuts={key}
            onClick={() => say(says)}
          >
            {label} <span className="figures opacity-70 phone:hidden">({key.toUpperCase()})</span>
          </Button>
        ))}
      </div>
      {result.serverError && (
        <Notice tone="bad" live>
          {result.serverError}
        </Notice>
      )}
    </div>
  );
}
