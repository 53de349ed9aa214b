import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClasses } from "@/components/ui/button-classes";

export type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant };

export function Button({ variant = "plain", type = "button", className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonClasses(variant, className)} {...rest} />;
}
