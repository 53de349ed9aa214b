import { ROLES, type Role } from "@/lib/access/schema";
import type { GrantView, PersonView } from "@/lib/access/types";
import type { Scope, ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

interface GrantRow extends Omit<GrantView, "role"> {
  userId: number;
  role: string;
}

/**
 * Everybody, to headquarters; to others those who have or had access to areas that lie wholly within the reader's own.
 * `reader` is the reader's scope; the transaction runs with rights to the tables of access.
 */
export async function listPeople(tx: ScopedTransaction, reader: Scope, now: Date): Promise<PersonView[]> {
  const grants = await listGrants(tx, reader, now);
  const holders = [...new Set(grants.map((grant) => grant.userId))];
  const people = await tx.db.user.findMany({
    where: reader.kind === "headquarters" ? {} : { id: { in: holders } },
    select: {
      id: true,
      name: true,
      email: true,
      demo: true,
      disabledAt: true,
      passphraseHash: true,
      factors: { where: { confirmedAt: { not: null } }, select: { kind: true } },
      links: { where: { usedAt: null, expiresAt: { gt: now } }, select: { id: true } },
      sessions: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ passphraseHash, factors, links, sessions, disabledAt, ...person }) => ({
    ...person,
    disabled: disabledAt !== null,
    invited: passphraseHash === null && !person.demo,
    linkOpen: links.length > 0,
    hasSecondFactor: factors.length > 0,
    lastSignIn: sessions[0]?.createdAt ?? null,
    grants: grants.flatMap(({ userId, ...grant }) =>
      userId === person.id && isRole(grant.role) ? [{ ...grant, role: grant.role }] : [],
    ),
  }));
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role);

function listGrants(tx: ScopedTransaction, reader: Scope, now: Date): Promise<GrantRow[]> {
  const within =
    reader.kind === "headquarters"
      ? Prisma.sql`true`
      : Prisma.sql`not g.whole_party and not exists (
          select from grant_area ga join area a on a.id = ga.area_id
          left join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
          where ga.grant_id = g.id and (d.id is null or d.id <> all (${[...reader.districtIds]}::int[])))`;
  return tx.db.$queryRaw<GrantRow[]>`
    select g.id, g.user_id as "userId", g.role, g.whole_party as "wholeParty", g.purpose, g.valid_from as "from",
      g.valid_to as "until", e.name as "election", g.review_on::text as "reviewOn", giver.name as "givenBy",
      g.revoked_at as "revokedAt", exists (select from grants_in_force(${now}) f where f.id = g.id) as "inForce",
      coalesce((
        select json_agg(json_build_object('code', a.code, 'name', a.name, 'kind', a.kind,
          'ended', coalesce(a.valid_to <= ${now}::date, false)) order by a.name)
        from grant_area ga join area a on a.id = ga.area_id where ga.grant_id = g.id), '[]') as areas
    from access_grant g
    left join user_account giver on giver.id = g.given_by
    left join election e on e.id = g.election_id
    where ${within} order by g.id desc`;
}
