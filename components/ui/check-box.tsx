import type { ComponentProps } from "react";
import { type FieldProps, fieldAttributes } from "@/components/ui/field";
import { ToneSign } from "@/components/ui/tone-sign";

export type CheckBoxProps = Omit<FieldProps, "optional"> &
  Omit<ComponentProps<"input">, "name" | "id" | "type">;

/** One box with its words beside it. */
export function CheckBox({ name, label, hint, error, ...rest }: CheckBoxProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="flex min-h-11 items-center gap-2.5 md:min-h-9">
        <input
          type="checkbox"
          {...rest}
          {...fieldAttributes({ name, hint, error })}
          className="size-4.5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-muted text-note">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="flex items-start gap-1.5 text-bad text-note">
          <ToneSign tone="bad" className="mt-0.5 size-3.5" />
          <span>
            <span className="sr-only">Error: </span>
            {error}
          </span>
        </p>
      )}
    </div>
  );
}
