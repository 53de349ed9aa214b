"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { continueRun, stopRun } from "@/lib/runs/actions";
import { isAtRest } from "@/lib/runs/rules/describe-run";
import type { RunProgressView } from "@/lib/runs/types";

/** Cancel what has not ended; try again what stopped. */
export function RunControls({ run }: { run: RunProgressView }) {
  const [refusal, setRefusal] = useState<string>();
  const stoppable = !isAtRest(run.status) || run.status === "waiting";
  const resumable = run.status === "waiting" || run.status === "failed" || run.status === "cancelled";
  const fields = { runId: String(run.id) };

  return (
    <>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {stoppable && (
        <ConfirmDialog
          trigger={<Button variant="danger">Cancel the run</Button>}
          title="Cancel this run?"
          confirmLabel="Cancel the run"
          pendingLabel="Cancelling…"
          tone="danger"
          fields={fields}
          action={async (form) => setRefusal((await stopRun(form)).serverError)}
        >
          What it has done so far is thrown away; nothing of it has been visible. You can start it again.
        </ConfirmDialog>
      )}
      {resumable && run.kind !== "demo-removal" && (
        <form action={async (form) => setRefusal((await continueRun(form)).serverError)}>
          <input type="hidden" name="runId" value={run.id} />
          <Button type="submit" variant="primary">
            Try again
          </Button>
        </form>
      )}
    </>
  );
}
