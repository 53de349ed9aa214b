import { CandidateList } from "@/components/linkage/candidate-list";
import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { dismissRow, matchRow } from "@/lib/canvass/actions";
import type { UnmatchedView } from "@/lib/canvass/types";
import { formatCount, formatDate } from "@/lib/platform/format";

const REASONS: Readonly<Record<UnmatchedView["reason"], string>> = {
  nobody: "No elector fits exactly.",
  several: "Several electors fit. Whom does it mean?",
  doubtful: "Somebody like this is on the register, but not surely the same.",
};

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
      <p className="mb-2 text-muted">{REASONS[reason]}</p>
      {candidates.length === 0 ? (
        <p>Nobody like this is on the register.</p>
      ) : (
        <CandidateList
          candidates={candidates}
          choose={({ electorId }) => (
            <ActionButton
              action={matchRow}
              fields={{ ...fields, electorId: String(electorId) }}
              pendingLabel="Matching…"
            >
              This one
            </ActionButton>
          )}
        />
      )}
    </Card>
  );
}
