"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { record, undo } from "@/lib/canvass/actions";
import type { Channel, Contest } from "@/lib/canvass/schema";
import type { ResponseCode } from "@/lib/canvass/types";

export interface RecordButtonsProps {
  electorId: number;
  codes: readonly ResponseCode[];
  channel: Channel;
  contest: Contest;
  /** Gets the label of what was written down; null where it was taken back. */
  onRecorded?: (label: string | null) => void;
}

type Written = { contactId: number; label: string };

/** A press writes down what happened; it can be taken back beside it. */
export function RecordButtons({ electorId, codes, channel, contest, onRecorded }: RecordButtonsProps) {
  const [written, setWritten] = useState<Written | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const offered = codes.filter(({ channels }) => channels.length === 0 || channels.includes(channel));

  function press({ id, label }: ResponseCode) {
    if (pending) return;
    start(async () => {
      const answer = await record({ electorId, codeId: id, channel, contest });
      setError(answer.serverError ?? null);
      if (!answer.data) return;
      setWritten({ contactId: answer.data.contactId, label });
      onRecorded?.(label);
    });
  }

  function takeBack({ contactId }: Written) {
    start(async () => {
      const answer = await undo({ contactId });
      setError(answer.serverError ?? null);
      if (answer.serverError) return;
      setWritten(null);
      onRecorded?.(null);
    });
  }

  return (
    <div className="flex flex-col gap-3 print:hidden">
      {error && (
        <Notice tone="bad" live>
          {error}
        </Notice>
      )}
      {written ? (
        <Notice
          tone="good"
          live
          title={`Written down: ${written.label}`}
          actions={
            <Button aria-disabled={pending} onClick={() => takeBack(written)}>
              Undo
            </Button>
          }
        />
      ) : (
        GROUPS.map(({ title, belongs }) => (
          <fieldset key={title} className="min-w-0">
            <legend className="mb-1.5 text-muted text-note">{title}</legend>
            <div className="flex flex-wrap gap-2">
              {offered.filter(belongs).map((code) => (
                <Button key={code.id} aria-disabled={pending} onClick={() => press(code)}>
                  {code.label}
                </Button>
              ))}
            </div>
          </fieldset>
        ))
      )}
    </div>
  );
}

const GROUPS: readonly { title: string; belongs: (code: ResponseCode) => boolean }[] = [
  { title: "Nobody answered", belongs: ({ kind, reach }) => kind === "outcome" && reach === "nobody" },
  { title: "They would vote", belongs: ({ kind, strength }) => kind === "answer" && strength === null },
  {
    title: "Or by how firm they are",
    belongs: ({ kind, strength }) => kind === "answer" && strength !== null,
  },
  {
    title: "Somebody answered",
    belongs: ({ kind, reach, suppression }) => kind === "outcome" && reach !== "nobody" && !suppression,
  },
  { title: "From now on", belongs: ({ suppression }) => suppression !== null },
];
