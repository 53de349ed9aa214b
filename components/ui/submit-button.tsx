"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

export type SubmitButtonProps = Omit<ButtonProps, "type"> & { pendingLabel?: string };

/** Sends its form; while that is under way it says so and cannot be pressed twice. */
export function SubmitButton({
  variant = "primary",
  pendingLabel,
  children,
  onClick,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      aria-disabled={pending || rest["aria-disabled"]}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      <span aria-live="polite">{pending && pendingLabel ? pendingLabel : children}</span>
    </Button>
  );
}
