import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { dismissRow, matchRow } from "@/lib/canvass/actions";
import type { UnmatchedView } from "@/lib/canvass/types";
import { formatAddress, formatElectorNumber, nameElector } from "@/lib/electors/rules/name-elector";
import { formatCount, formatDate } from "@/lib/platform/format";

/** Rows that fitted nobody, each with the electors whom it might mean. */
export function UnmatchedList({ rows }: { rows: readonly UnmatchedView[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Every row has found its elector">
        Rows of a canvass that fit nobody, or several people, wait here until somebody has looked at them.
      </EmptyState>
    );
  }
  return (
    <CardColumn>
      {rows.map((row) => (
        <UnmatchedCard key={row.id} row={row} />
      ))}
    </CardColumn>
  );
}

function UnmatchedCard({ row }: { row: UnmatchedView }) {
  const { id, rawText: person, reason, candidates } = row;
  const fields = { unmatchedId: String(id) };
  const facts = [
    person.address,
    person.postcode,
    person.number && `number ${person.number}`,
    person.register && `register of ${formatDate(person.register)}`,
    person.foreignId && `their id ${person.foreignId}`,
  ];
  return (
    <Card
      title={person.name ?? person.number ?? person.foreignId ?? "No name given"}
      subtitle={facts.filter(Boolean).join(" · ")}
      source={`${row.fileName ?? "A file"}, line ${row.line}: ${formatCount(row.contacts, "contact")} of ${formatDate(row.collectedAt)}`}
      actions={
        <ActionButton action={dismissRow} fields={fields} pendingLabel="Putting aside…" variant="quiet">
          Put aside
        </ActionButton>
      }
    >
      <p className="mb-2 text-muted">
        {reason === "several" ? "Several electors fit. Whom does it mean?" : "No elector fits exactly."}
      </p>
      {candidates.length === 0 ? (
        <p>Nobody of that surname is on the register.</p>
      ) : (
        <ul>
          {candidates.map((elector) => (
            <li
              key={elector.electorId}
              className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-2 last:border-b-0"
            >
              <span>
                <span className="font-strong">{nameElector(elector)}</span>{" "}
                <span className="text-muted">
                  {[formatAddress(elector), formatElectorNumber(elector)].filter(Boolean).join(" · ")}
                </span>
              </span>
              <ActionButton
                action={matchRow}
                fields={{ ...fields, electorId: String(elector.electorId) }}
                pendingLabel="Matching…"
              >
                This one
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
