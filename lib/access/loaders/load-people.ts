import { notFound } from "next/navigation";
import { listAlerts } from "@/lib/access/data/list-alerts";
import { listCandidacies } from "@/lib/access/data/list-candidacies";
import { listPeople } from "@/lib/access/data/list-people";
import { isConfirmed, may, mayGive } from "@/lib/access/policy";
import { dueForReview } from "@/lib/access/rules/due-for-review";
import type { Role } from "@/lib/access/schema";
import type { AlertView, GrantView, PersonView } from "@/lib/access/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { requirePermission, requireStepUp } from "@/lib/platform/session";

/** What the reader may do with people. */
export interface PeopleRights {
  gives: readonly Role[];
  recovers: boolean;
  closes: boolean;
  /** Who gives and recovers does so within five minutes of proving who they are. */
  confirmed: boolean;
}

export interface PeoplePage {
  people: PersonView[];
  due: { person: PersonView; grant: GrantView }[];
  alerts: AlertView[];
  rights: PeopleRights;
  /** Nobody could decide on what the only administrator asks for. */
  noSecondPerson: boolean;
}

export async function loadPeople(): Promise<PeoplePage> {
  const gate = await requirePermission("people:read");
  const now = systemClock();
  const headquarters = gate.scope.kind === "headquarters";
  return withScope(runScope(gate.session.userId), async (tx) => {
    const people = await listPeople(tx, gate.scope, now);
    const deciders = people.filter(
      ({ disabled, grants }) =>
        !disabled && grants.some((grant) => grant.inForce && may(grant.role, "approvals:decide")),
    );
    return {
      people,
      due: dueForReview(people, now),
      alerts: headquarters ? await listAlerts(tx) : [],
      rights: rightsOf(gate),
      noSecondPerson: headquarters && deciders.length < 2,
    };
  });
}

export interface PersonPage {
  person: PersonView;
  rights: PeopleRights;
  self: boolean;
  elections: { id: number; name: string; pollDate: string }[];
}

/** One whom the reader has nothing to do with is not found. */
export async function loadPerson(id: string): Promise<PersonPage> {
  const gate = await requirePermission("people:read");
  const now = systemClock();
  return withScope(runScope(gate.session.userId), async (tx) => {
    const person = (await listPeople(tx, gate.scope, now)).find((known) => String(known.id) === id);
    if (!person) notFound();
    return {
      person,
      rights: rightsOf(gate),
      self: person.id === gate.session.userId,
      elections: await listCandidacies(tx, now),
    };
  });
}

export async function loadInvitation() {
  const gate = await requireStepUp("grants:give");
  const elections = await withScope(runScope(gate.session.userId), (tx) =>
    listCandidacies(tx, systemClock()),
  );
  return { rights: rightsOf(gate), elections, byMail: env().mail !== undefined };
}

function rightsOf({ session, scope }: Awaited<ReturnType<typeof requirePermission>>): PeopleRights {
  return {
    gives: mayGive(session.role),
    recovers: may(session.role, "access:recover"),
    closes: may(session.role, "grants:give") && scope.kind === "headquarters",
    confirmed: isConfirmed(session, systemClock()),
  };
}
