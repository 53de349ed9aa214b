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
        <>
          {FIRST.map((group) => (
            <Choices key={group.title} {...group} codes={offered} pending={pending} onPress={press} />
          ))}
          <details>
            <summary className="target text-muted hover:text-ink">Something else happened</summary>
            <div className="mt-2 flex flex-col gap-3">
              {MORE.map((group) => (
                <Choices key={group.title} {...group} codes={offered} pending={pending} onPress={press} />
              ))}
            </div>
          </details>
        </>
      )}
    </div>
  );
}

interface Group {
  title: string;
  belongs: (code: ResponseCode) => boolean;
}

interface ChoicesProps extends Group {
  codes: readonly ResponseCode[];
  pending: boolean;
  onPress: (code: ResponseCode) => void;
}

function Choices({ title, belongs, codes, pending, onPress }: ChoicesProps) {
  const shown = codes.filter(belongs);
  if (shown.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-muted text-note">{title}</legend>
      <div className="flex flex-wrap gap-2">
        {shown.map((code) => (
          <Button key={code.id} aria-disabled={pending} onClick={() => onPress(code)}>
            {code.label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** What most doors come to; the rest is folded away. */
const COMMON: readonly string[] = ["not_home", "refused", "moved", "do_not_contact"];

const FIRST: readonly Group[] = [
  { title: "No answer given", belongs: ({ code }) => COMMON.includes(code) },
  { title: "They would vote", belongs: ({ kind, strength }) => kind === "answer" && strength === null },
  {
    title: "Or by how firm they are",
    belongs: ({ kind, strength }) => kind === "answer" && strength !== null,
  },
];

const isRare = ({ kind, code }: ResponseCode) => kind === "outcome" && !COMMON.includes(code);

const MORE: readonly Group[] = [
  { title: "Nobody answered", belongs: (code) => isRare(code) && code.reach === "nobody" },
  {
    title: "Somebody answered",
    belongs: (code) => isRare(code) && code.reach !== "nobody" && !code.suppression,
  },
  { title: "From now on", belongs: (code) => isRare(code) && code.suppression !== null },
];
