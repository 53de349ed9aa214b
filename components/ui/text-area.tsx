import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_CLASSES, Field, type FieldProps, fieldAttributes } from "@/components/ui/field";

export type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, "name" | "id">;

export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  className,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={rows}
        {...rest}
        {...fieldAttributes({ name, hint, error })}
        className={classNames(CONTROL_CLASSES, className)}
      />
    </Field>
  );
}
