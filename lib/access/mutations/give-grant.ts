import { addGrant, type NewGrant } from "@/lib/access/mutations/add-grant";
import { mayGive, rolesWith } from "@/lib/access/policy";
import { describeGrant } from "@/lib/access/rules/describe-grant";
import { checkTerm } from "@/lib/access/rules/grant-term";
import type { Role } from "@/lib/access/schema";
import { requestApproval } from "@/lib/approvals/mutations/request-approval";
import type { Scope, ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, badInput } from "@/lib/platform/errors";

export interface Giver {
  userId: number;
  role: Role;
  /** What the giver sees: nobody gives more than that, headquarters' administrators excepted. */
  scope: Scope;
}

export type Given = { grantId: number } | { approvalId: number };

interface GrantArea {
  id: number;
  kind: string;
  name: string;
  districtIds: number[];
}

/**
 * Gives a role in areas. A grant that reaches the whole party or a nation waits for a second person. Runs with rights to
 * the tables of grants (`runScope`), so everything that limits the giver is checked here.
 */
export async function giveGrant(
  tx: ScopedTransaction,
  giver: Giver,
  grant: Omit<NewGrant, "givenBy">,
  now: Date,
): Promise<Given> {
  if (!mayGive(giver.role).includes(grant.role)) {
    throw new AppError("NOT_ALLOWED", "Your role does not give this one. Ask an administrator.");
  }
  if (grant.userId === giver.userId) {
    throw new AppError("NOT_ALLOWED", "Nobody gives access to themselves. Ask another administrator.");
  }
  const fault = checkTerm(grant, now);
  if (fault) throw badInput(fault);
  const areas = await findAreas(tx, grant.areaIds);
  refuseBeyond(giver, areas);
  const holder = await tx.db.user.findFirst({ where: { id: grant.userId, disabledAt: null } });
  if (!holder) throw new AppError("NOT_FOUND", "This person was not found.");
  if (!isNational(areas) || (await isBootstrap(tx, giver, grant.role, now))) {
    return { grantId: await addGrant(tx, { ...grant, givenBy: giver.userId }) };
  }
  const { from, until, ...rest } = grant;
  const approvalId = await requestApproval(tx, {
    kind: "national-grant",
    payload: {
      ...rest,
      areaIds: [...grant.areaIds],
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    },
    summary: `${holder.name}: ${describeGrant(grant.role, areas, until)}`,
    reason: grant.purpose,
    requestedBy: giver.userId,
    now,
  });
  return { approvalId };
}

const isNational = (areas: readonly GrantArea[]) =>
  areas.length === 0 || areas.some((area) => area.kind === "country");

async function findAreas(tx: ScopedTransaction, areaIds: readonly number[]): Promise<GrantArea[]> {
  const areas = await tx.db.$queryRaw<GrantArea[]>`
    select a.id, a.kind, a.name, coalesce(array_agg(d.id) filter (where d.id is not null), '{}') as "districtIds"
    from area a left join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    where a.id = any (${[...areaIds]}::int[]) group by a.id`;
  if (areas.length < new Set(areaIds).size)
    throw new AppError("NOT_FOUND", "One of the areas was not found.");
  return areas;
}

/** A local organiser gives wards that lie wholly within what the organiser sees. */
function refuseBeyond({ scope }: Giver, areas: readonly GrantArea[]): void {
  if (scope.kind === "headquarters") return;
  const mine = new Set(scope.districtIds);
  const within = (area: GrantArea) =>
    area.kind === "ward" && area.districtIds.length > 0 && area.districtIds.every((id) => mine.has(id));
  if (areas.length > 0 && areas.every(within)) return;
  throw new AppError(
    "NOT_ALLOWED",
    "You can give access to whole wards within your own area. For more, ask an administrator.",
  );
}

/**
 * While nobody else could be the second person, an administrator may appoint one. The lock makes two such appointments
 * at once stand in line.
 */
async function isBootstrap(tx: ScopedTransaction, giver: Giver, role: Role, now: Date): Promise<boolean> {
  const deciders = rolesWith("approvals:decide");
  if (!deciders.includes(role)) return false;
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('second-person'))`;
  const [row] = await tx.db.$queryRaw<{ others: number }[]>`
    select count(distinct u.id)::int as others from grants_in_force(${now}) g join user_account u on u.id = g.user_id
    where g.role = any (${deciders}) and u.disabled_at is null and u.id <> ${giver.userId}`;
  return row?.others === 0;
}
