import type { Giver } from "@/lib/access/mutations/give-grant";
import { mayGive } from "@/lib/access/policy";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";

/** Ends a grant at once: the next request sees nothing by it. The last administrator stays. */
export async function revokeGrant(
  tx: ScopedTransaction,
  revoker: Giver,
  grantId: number,
  now: Date,
): Promise<void> {
  const grant = await tx.db.grant.findFirst({
    where: { id: grantId, revokedAt: null },
    include: { areas: { select: { areaId: true } } },
  });
  if (!grant || !(await isWithinReach(tx, revoker, grant))) throw notFound("This access");
  if (grant.role === "administrator") await refuseLastAdministrator(tx, grant.userId, now);
  await tx.db.grant.update({ where: { id: grantId }, data: { revokedAt: now, revokedBy: revoker.userId } });
  tx.trail.note({ act: "grant", detail: { revoked: grantId, user: grant.userId, role: grant.role } });
}

/** To a local organiser: what lies in wholly their own area, but for their own access and that of headquarters. */
export async function isWithinReach(
  tx: ScopedTransaction,
  { scope, userId, role }: Giver,
  grant: { userId: number; role: string; wholeParty: boolean; areas: { areaId: number }[] },
): Promise<boolean> {
  if (scope.kind === "headquarters") return true;
  if (grant.wholeParty || grant.userId === userId || !mayGive(role).some((given) => given === grant.role))
    return false;
  const areaIds = grant.areas.map(({ areaId }) => areaId);
  const [row] = await tx.db.$queryRaw<{ within: boolean | null }[]>`
    select bool_and(d.id = any (${[...scope.districtIds]}::int[])) and count(distinct a.id) = ${areaIds.length} as within
    from area a join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    where a.id = any (${areaIds}::int[])`;
  return row?.within === true;
}

/** Nobody could let anybody in if the last administrator went. */
export async function refuseLastAdministrator(
  tx: ScopedTransaction,
  userId: number,
  now: Date,
): Promise<void> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('second-person'))`;
  const [row] = await tx.db.$queryRaw<{ left: boolean }[]>`
    select coalesce(bool_or(u.id <> ${userId}), true) as left
    from grants_in_force(${now}) g join user_account u on u.id = g.user_id
    where g.role = 'administrator' and u.disabled_at is null`;
  if (row?.left) return;
  throw new AppError("CONFLICT", "This is the only administrator. Appoint another one first.");
}
