"use client";

import { ShownLink } from "@/components/access/shown-link";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { decide } from "@/lib/approvals/actions";

const WAYS = [
  { decision: "approved", open: "Approve", label: "Approve", pending: "Approving…", variant: "primary" },
  { decision: "refused", open: "Refuse", label: "Refuse", pending: "Refusing…", variant: "danger" },
] as const;

export function DecideApproval({ approvalId, summary }: { approvalId: number; summary: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      {WAYS.map(({ decision, open, label, pending, variant }) => (
        <Dialog
          key={decision}
          trigger={<Button>{open}</Button>}
          title={`${label}?`}
          description={
            decision === "approved"
              ? `${summary}. You answer for it together with who asked; it takes effect at once.`
              : `${summary}. Nothing happens then; it can be asked for again.`
          }
        >
          <ActionForm
            action={decide}
            submitLabel={label}
            pendingLabel={pending}
            submitVariant={variant}
            done={({ link }) =>
              link ? (
                <ShownLink link={link} name="the person" />
              ) : (
                <Notice tone="good" title={`It is ${decision}`} live />
              )
            }
          >
            {() => (
              <>
                <input type="hidden" name="approvalId" value={approvalId} />
                <input type="hidden" name="decision" value={decision} />
              </>
            )}
          </ActionForm>
        </Dialog>
      ))}
    </div>
  );
}
