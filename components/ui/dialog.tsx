"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";

export type DialogProps = {
  /** A single button element that opens it. */
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Both or neither, for a dialog that its page opens and closes. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export const DIALOG_PANEL_CLASSES =
  "fixed inset-x-4 top-[8vh] z-50 mx-auto max-h-[84vh] max-w-130 animate-rise overflow-y-auto rounded-card border border-line bg-card px-5 py-4.5 shadow-raised";

export const DIALOG_VEIL_CLASSES = "fixed inset-0 z-40 animate-fade bg-veil";

export function Dialog({ trigger, title, description, children, open, onOpenChange }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>}
      <Primitive.Portal>
        <Primitive.Overlay className={DIALOG_VEIL_CLASSES} />
        <Primitive.Content
          className={DIALOG_PANEL_CLASSES}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="mb-3 flex items-start justify-between gap-4">
            <div>
              <Primitive.Title className="font-semibold font-serif text-title">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-0.5 text-note text-muted">
                  {description}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label="Close"
              className="target grid size-8 shrink-0 place-items-center rounded-control text-muted hover:bg-hover hover:text-ink"
            >
              <X className="size-4" aria-hidden />
            </Primitive.Close>
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
