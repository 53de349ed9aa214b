"use client";

import { startTransition, useActionState, useState } from "react";
import { CodeFields } from "@/components/canvass/code-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { keepCode } from "@/lib/canvass/actions";
import type { ResponseCode } from "@/lib/canvass/types";

export interface CodeFormProps {
  kind: ResponseCode["kind"];
  /** Absent: a new one. */
  code?: ResponseCode;
}

type Saved = Awaited<ReturnType<typeof keepCode>>;

/** A code in a dialog; what was saved can be taken back as long as it is open. */
export function CodeForm({ kind, code }: CodeFormProps) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<Saved["data"]>();
  const [undone, undo, undoing] = useActionState(keepCode, {});
  async function save(previous: Saved, form: FormData): Promise<Saved> {
    const answer = await keepCode(previous, form);
    setSaved(answer.data);
    return answer;
  }
  function takeBack(before: ResponseCode) {
    startTransition(() => undo(formOf(before)));
    setSaved(undefined);
  }
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setSaved(undefined);
      }}
      trigger={<Button>{code ? "Edit" : kind === "outcome" ? "Add an outcome" : "Add an answer"}</Button>}
      title={code ? `What ${code.code} means` : kind === "outcome" ? "A new outcome" : "A new answer"}
      description="What was written down with a code is read by what it means now, whenever it was written."
    >
      {saved ? (
        <Notice
          tone="good"
          live
          title="Saved"
          actions={
            <>
              {saved.before && (
                <Button aria-disabled={undoing} onClick={() => saved.before && takeBack(saved.before)}>
                  Undo
                </Button>
              )}
              <Button variant="primary" onClick={() => setOpen(false)}>
                Close
              </Button>
            </>
          }
        />
      ) : (
        <>
          {undone.data && <Notice tone="neutral">Taken back: the code means what it meant before.</Notice>}
          <ActionForm action={save} submitLabel="Save" pendingLabel="Saving…">
            {(errorOf) => <CodeFields kind={kind} code={code} errorOf={errorOf} />}
          </ActionForm>
        </>
      )}
    </Dialog>
  );
}

function formOf(code: ResponseCode): FormData {
  const form = new FormData();
  for (const name of [
    "id",
    "code",
    "label",
    "kind",
    "reach",
    "stance",
    "party",
    "strength",
    "suppression",
  ] as const) {
    form.set(name, String(code[name] ?? ""));
  }
  form.set("channels", code.channels.join(","));
  return form;
}
