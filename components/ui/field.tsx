import type { ReactNode } from "react";
import { HelpText } from "@/components/ui/help-text";
import { ToneSign } from "@/components/ui/tone-sign";

/** What any control needs to be named, explained and, when wrong, corrected. */
export type FieldProps = {
  /** The name under which the form sends it; also its id, which the error summary links to. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string;
  optional?: boolean;
};

/** Attributes that tie a control to the label, hint and error that Field draws. */
export function fieldAttributes({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

export const CONTROL_CLASSES =
  "block min-h-11 w-full rounded-control border border-edge bg-card px-3 py-1.5 text-base text-ink placeholder:text-faint aria-invalid:border-2 aria-invalid:border-bad disabled:opacity-60 md:min-h-9 md:text-body";

export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-strong">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && <HelpText id={`${name}-hint`}>{hint}</HelpText>}
      {error && (
        <p id={`${name}-error`} className="flex items-start gap-1.5 text-bad text-note">
          <ToneSign tone="bad" className="mt-0.5 size-3.5" />
          <span>
            <span className="sr-only">Error: </span>
            {error}
          </span>
        </p>
      )}
      {children}
    </div>
  );
}
