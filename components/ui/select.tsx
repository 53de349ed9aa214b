import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_CLASSES, Field, type FieldProps, fieldAttributes } from "@/components/ui/field";

export type SelectOption = { value: string; label: string };

export type SelectProps = FieldProps &
  Omit<ComponentProps<"select">, "name" | "id" | "children"> & {
    options: readonly SelectOption[];
    /** The first line, which chooses nothing: "Choose an authority". */
    prompt?: string;
  };

export function Select(props: SelectProps) {
  const { name, label, hint, error, optional, options, prompt, className, ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <span className="relative block">
        <select
          {...rest}
          {...fieldAttributes({ name, hint, error })}
          className={classNames(CONTROL_CLASSES, "appearance-none pr-9", className)}
        >
          {prompt && <option value="">{prompt}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-3 size-4 text-muted"
          aria-hidden
        />
      </span>
    </Field>
  );
}
