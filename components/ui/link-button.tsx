import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClasses } from "@/components/ui/button-classes";
import { classNames } from "@/components/ui/class-names";
import { LinkPending } from "@/components/ui/link-pending";

export type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant };

export function LinkButton({ variant = "plain", className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={buttonClasses(variant, classNames("relative", className))} {...rest}>
      {children}
      <LinkPending />
    </Link>
  );
}
