"use client";

import { X } from "lucide-react";
import { useCallback, useState } from "react";
import { CONTROL_CLASSES, Field, fieldAttributes } from "@/components/ui/field";
import type { FindItem } from "@/components/ui/find-item";
import { useAnswer } from "@/components/ui/use-answer";
import { findAreas } from "@/lib/access/actions/invite";

interface Chosen {
  id: string;
  label: string;
}

export type AreaPickerProps = { name: string; label: string; hint: string; error?: string };

/** Any mix of areas, found by name; sent as their codes with commas between. */
export function AreaPicker({ name, label, hint, error }: AreaPickerProps) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [text, setText] = useState("");
  const search = useCallback(async (query: string): Promise<readonly FindItem[]> => {
    const { data = [] } = await findAreas(query);
    return data.map(({ code, name: areaName, kind, within }) => ({
      id: code,
      label: `${areaName}, ${kind}`,
      hint: within ?? undefined,
      href: "",
      group: "Areas",
    }));
  }, []);
  const { items, waiting, failed, query } = useAnswer(text.trim(), search);
  const offered = items.filter((item) => chosen.every(({ id }) => id !== item.id));

  function take(item: FindItem) {
    setChosen([...chosen, { id: item.id, label: item.label }]);
    setText("");
  }

  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <input type="hidden" name={name} value={chosen.map(({ id }) => id).join(",")} />
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map(({ id, label: words }) => (
            <li key={id}>
              <button
                type="button"
                className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-card px-2.5 text-note hover:bg-hover"
                aria-label={`Leave out ${words}`}
                onClick={() => setChosen(chosen.filter((other) => other.id !== id))}
              >
                {words}
                <X className="size-3.5" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        {...fieldAttributes({ name, hint, error })}
        name={undefined}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        className={CONTROL_CLASSES}
      />
      {text.trim().length > 1 && (
        <div aria-live="polite" className="rounded-control border border-line bg-card p-1 text-body">
          {offered.map((item) => (
            <button
              key={item.id}
              type="button"
              onClick={() => take(item)}
              className="flex min-h-11 w-full items-baseline justify-between gap-3 rounded-control px-2 py-1.5 text-left hover:bg-hover md:min-h-9"
            >
              {item.label}
              <span className="text-muted text-note">{item.hint}</span>
            </button>
          ))}
          {offered.length === 0 && (
            <p className="px-2 py-1.5 text-muted">{said({ waiting, failed, query })}</p>
          )}
        </div>
      )}
    </Field>
  );
}

function said({ waiting, failed, query }: { waiting: boolean; failed: boolean; query: string }): string {
  if (waiting) return "Looking…";
  return failed
    ? "The search did not answer. Type on to try again."
    : `You can give no area called “${query}”.`;
}
