import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_CLASSES, Field, type FieldProps, fieldAttributes } from "@/components/ui/field";

export type TextInputProps = FieldProps & Omit<ComponentProps<"input">, "name" | "id">;

export function TextInput({ name, label, hint, error, optional, className, ...rest }: TextInputProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...rest}
        {...fieldAttributes({ name, hint, error })}
        className={classNames(CONTROL_CLASSES, className)}
      />
    </Field>
  );
}
