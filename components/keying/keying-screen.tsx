"use client";

import { useMemo, useRef, useState, useTransition } from "react";
import { KeyingForm } from "@/components/keying/keying-form";
import { KeyingLines } from "@/components/keying/keying-lines";
import { PublishKeying } from "@/components/keying/publish-keying";
import { StreetOrder } from "@/components/keying/street-order";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { CardGrid } from "@/components/ui/card-grid";
import { markNumbers, undoLastLine } from "@/lib/elections/actions";
import { applyKeyed } from "@/lib/elections/rules/apply-keyed";
import { type KeyedLine, VOTE_OUTCOME } from "@/lib/elections/schema";
import type { Keying } from "@/lib/elections/types";
import { formatNumber } from "@/lib/platform/format";

/** Numbers typed at the left, the register in its order at the right. Each line is kept at once. */
export function KeyingScreen({ keying }: { keying: Keying }) {
  const [lines, setLines] = useState<readonly KeyedLine[]>(keying.lines);
  const [outcome, setOutcome] = useState<number>(VOTE_OUTCOME.inPerson);
  const [fault, setFault] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const marks = useMemo(() => applyKeyed(keying.entries, lines), [keying.entries, lines]);
  const marked = marks.filter((mark) => mark !== null).length;

  function mark(text: string) {
    start(async () => {
      const answer = await markNumbers({ sessionId: keying.id, text, outcome });
      const added = answer?.data;
      if (!added) return setFault(answer?.serverError ?? "Type a number, such as 12, 12/1 or 12-18.");
      setFault(null);
      setLines((before) => [...before, ...added]);
      if (input.current) input.current.value = "";
    });
  }

  function undo() {
    start(async () => {
      const answer = await undoLastLine({ sessionId: keying.id });
      if (answer?.serverError) return setFault(answer.serverError);
      setFault(null);
      setLines((before) => before.filter(({ id }) => id !== answer?.data));
      input.current?.focus();
    });
  }

  return (
    <CardGrid layout="even">
      <CardColumn>
        <Card
          title={`${formatNumber(marked)} of ${formatNumber(keying.entries.length)} electors marked`}
          subtitle="Who is not typed did not vote. You can leave and go on later: each line is kept."
        >
          <KeyingForm
            ref={input}
            outcome={outcome}
            onOutcome={setOutcome}
            onMark={mark}
            onUndo={undo}
            canUndo={lines.length > 0}
            pending={pending}
            fault={fault}
          />
        </Card>
        <Card title="Typed last">
          <KeyingLines lines={lines} />
        </Card>
        <PublishKeying keying={keying} marked={marked} />
      </CardColumn>
      <Card title="The register in its order" subtitle="By number, as it was printed for the poll">
        <StreetOrder entries={keying.entries} marks={marks} latest={lines.at(-1) ?? null} />
      </Card>
    </CardGrid>
  );
}
