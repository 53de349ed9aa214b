"use client";

import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { HelpText } from "@/components/ui/help-text";
import { TextInput } from "@/components/ui/text-input";
import { MARK_CHOICES } from "@/lib/elections/rules/name-mark";

export type KeyingFormProps = {
  ref: Ref<HTMLInputElement>;
  outcome: number;
  onOutcome: (outcome: number) => void;
  onMark: (text: string) => void;
  onUndo: () => void;
  canUndo: boolean;
  pending: boolean;
  fault: string | null;
};

/** One field for numbers and ranges; Enter marks them, Ctrl Z takes the last line back. */
export function KeyingForm(props: KeyingFormProps) {
  const { ref, outcome, onOutcome, onMark, onUndo, canUndo, pending, fault } = props;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget).get("numbers") ?? "").trim();
        if (text && !pending) onMark(text);
      }}
    >
      <fieldset>
        <legend className="mb-1.5 font-strong">The mark</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {MARK_CHOICES.map((choice) => (
            <label key={choice.outcome} className="target inline-flex items-center gap-1.5">
              <input
                type="radio"
                name="outcome"
                value={choice.outcome}
                checked={outcome === choice.outcome}
                onChange={() => onOutcome(choice.outcome)}
                className="accent-accent"
              />
              {choice.words} <span className="text-muted text-note">{choice.code}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput
        ref={ref}
        name="numbers"
        label="Numbers"
        autoComplete="off"
        autoFocus
        inputMode="text"
        error={fault ?? undefined}
        hint="12, 12/1, a range 12-18, several with spaces between; a code first for another mark: va 30 32"
        onKeyDown={(event) => {
          const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
          if (!undo || event.currentTarget.value !== "") return;
          event.preventDefault();
          if (canUndo) onUndo();
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" aria-disabled={pending}>
          <span aria-live="polite">{pending ? "Marking…" : "Mark them"}</span>
        </Button>
        <Button onClick={onUndo} disabled={!canUndo} aria-disabled={pending}>
          Undo the last line
        </Button>
        <HelpText>Enter marks, Ctrl Z in the empty field undoes.</HelpText>
      </div>
    </form>
  );
}
