"use client";

import { AlertDialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { DIALOG_PANEL_CLASSES, DIALOG_VEIL_CLASSES } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";

export type ConfirmDialogProps = {
  /** A single button element that opens it. */
  trigger: ReactNode;
  /** A question: "Publish this score set?" */
  title: string;
  /** What will happen, to how many, and whether it can be undone. */
  children: ReactNode;
  /** A verb: "Publish". */
  confirmLabel: string;
  pendingLabel?: string;
  tone?: "plain" | "danger";
  /** Called with the form's data, including any hidden fields of `fields`; the dialog closes when it is done. */
  action: (form: FormData) => Promise<void>;
  fields?: Readonly<Record<string, string>>;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, children, confirmLabel, pendingLabel, tone = "plain", action, fields = {} } = props;
  const [open, setOpen] = useState(false);
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={DIALOG_VEIL_CLASSES} />
        <AlertDialog.Content className={DIALOG_PANEL_CLASSES}>
          <AlertDialog.Title className="font-semibold font-serif text-title">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-1 text-muted">{children}</div>
          </AlertDialog.Description>
          <form
            className="mt-5 flex flex-wrap justify-end gap-2"
            action={async (form) => {
              await action(form);
              setOpen(false);
            }}
          >
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <AlertDialog.Cancel className={buttonClasses("plain")}>Leave it as it is</AlertDialog.Cancel>
            <SubmitButton variant={tone === "danger" ? "danger" : "primary"} pendingLabel={pendingLabel}>
              {confirmLabel}
            </SubmitButton>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
