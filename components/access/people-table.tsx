import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import { describeGrant } from "@/lib/access/rules/describe-grant";
import type { PersonView } from "@/lib/access/types";
import { formatShortDate, formatTime } from "@/lib/platform/format";

const COLUMNS: readonly Column<PersonView>[] = [
  { key: "name", heading: "Name", weight: "strong", cell: (person) => person.name },
  { key: "email", heading: "Email address", weight: "quiet", cell: (person) => person.email },
  { key: "access", heading: "Access in force", cell: (person) => <InForce person={person} /> },
  {
    key: "seen",
    heading: "Last sign-in",
    cell: (person) =>
      person.lastSignIn ? `${formatShortDate(person.lastSignIn)}, ${formatTime(person.lastSignIn)}` : "never",
  },
  { key: "state", heading: "State", cell: (person) => <PersonState person={person} /> },
];

export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  return (
    <DataTable
      caption="People with an account, by name"
      columns={COLUMNS}
      rows={people}
      rowKey={(person) => person.id}
      rowHref={(person) => `/people/${person.id}`}
      empty={
        <EmptyState title="Nobody yet">
          You see here those whose access lies within your own areas. Invite the first one.
        </EmptyState>
      }
    />
  );
}

function InForce({ person }: { person: PersonView }) {
  const held = person.grants.filter((grant) => grant.inForce);
  if (held.length === 0) return <span className="text-muted">none</span>;
  return (
    <ul>
      {held.map((grant) => (
        <li key={grant.id}>{describeGrant(grant.role, grant.areas, grant.until)}</li>
      ))}
    </ul>
  );
}

export function PersonState({ person }: { person: PersonView }) {
  if (person.disabled) return <Pill tone="bad">closed</Pill>;
  if (person.demo) return <Pill>demo</Pill>;
  if (person.invited) return <Pill tone="warn">{person.linkOpen ? "invited" : "link run out"}</Pill>;
  if (!person.hasSecondFactor) return <Pill tone="warn">no second step yet</Pill>;
  return <Pill tone="good">set up</Pill>;
}
