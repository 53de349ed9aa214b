import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { restoreRow } from "@/lib/canvass/actions";
import type { PutAside } from "@/lib/canvass/types";
import { formatDateTime } from "@/lib/platform/format";

/** The rows put aside last, each with the way back. */
export function PutAsideCard({ rows }: { rows: readonly PutAside[] }) {
  return (
    <Card title="Put aside" subtitle="The last ones; nothing of them was published">
      <ul>
        {rows.map(({ id, rawText: person, decidedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-2 last:border-b-0"
          >
            <span>
              <span className="font-strong">
                {person.name ?? person.number ?? person.foreignId ?? "No name given"}
              </span>{" "}
              <span className="text-muted">{formatDateTime(decidedAt)}</span>
            </span>
            <ActionButton
              action={restoreRow}
              fields={{ unmatchedId: String(id) }}
              pendingLabel="Taking back…"
            >
              Take back
            </ActionButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
