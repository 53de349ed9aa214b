"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { dropFactor } from "@/lib/access/actions/own-account";
import type { OwnFactor } from "@/lib/access/types";
import { formatDate, formatDateTime } from "@/lib/platform/format";

/** One's second factors; the last one stays. */
export function FactorList({ factors, removable }: { factors: readonly OwnFactor[]; removable: boolean }) {
  const [refusal, setRefusal] = useState<string>();
  return (
    <>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {factors.map((factor) => (
          <li key={factor.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              <span className="block font-strong">{factor.label}</span>
              <span className="block text-muted text-note">
                since {formatDate(factor.createdAt)}
                {factor.lastUsedAt && `, last used ${formatDateTime(factor.lastUsedAt)}`}
              </span>
            </span>
            {removable && factors.length > 1 && (
              <ConfirmDialog
                trigger={<Button variant="danger">Remove</Button>}
                title={`Remove this ${factor.label.toLowerCase()}?`}
                confirmLabel="Remove it"
                tone="danger"
                fields={{ factorId: String(factor.id) }}
                action={async (form) => setRefusal((await dropFactor(form)).serverError)}
              >
                It no longer opens your account. You keep the other one.
              </ConfirmDialog>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
