"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";

export type ThemeChoice = "system" | "light" | "dark";

const CHOICES = [
  { value: "system", label: "As the system", Icon: Monitor },
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
] as const;

export type ThemeSwitchProps = {
  theme: ThemeChoice;
  /** Server action that keeps the form's `theme`: "system", "light" or "dark". */
  save: (form: FormData) => Promise<void>;
};

function show(theme: ThemeChoice) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Changes the page at once and keeps the choice behind it; without scripts it is an ordinary form. */
export function ThemeSwitch({ theme, save }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState<ThemeChoice>(theme);
  const [kept, setKept] = useState<ThemeChoice>(theme);
  if (kept !== theme) {
    setKept(theme);
    setChosen(theme);
  }
  return (
    <form action={save}>
      <fieldset className="inline-flex gap-0.5 rounded-control border border-line p-0.5">
        <legend className="sr-only">Colours</legend>
        {CHOICES.map(({ value, label, Icon }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            title={label}
            aria-label={label}
            aria-pressed={chosen === value}
            onClick={() => {
              setChosen(value);
              show(value);
            }}
            className="target grid h-7 w-9 place-items-center rounded-chip text-muted transition-colors hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink"
          >
            <Icon className="size-4" aria-hidden />
          </button>
        ))}
      </fieldset>
    </form>
  );
}
