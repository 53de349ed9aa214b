import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClasses } from "@/components/ui/button-classes";

export type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant };

export function LinkButton({ variant = "plain", className, ...rest }: LinkButtonProps) {
  return <Link className={buttonClasses(variant, className)} {...rest} />;
}
