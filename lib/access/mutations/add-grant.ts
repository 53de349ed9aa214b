import type { Role } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Access that nobody looks at lapses into oversight: every grant comes up for review. */
export const REVIEW_DAYS = 90;

export interface NewGrant {
  userId: number;
  role: Role;
  /** None: the whole party. */
  areaIds: readonly number[];
  purpose: string;
  from: Date;
  until: Date | null;
  electionId?: number | null;
  givenBy: number | null;
}

/** Writes the grant; whether it may be given is decided by who calls (`give-grant`), whether it can be by the table. */
export async function addGrant(tx: ScopedTransaction, grant: NewGrant): Promise<number> {
  const { areaIds, from } = grant;
  const { id } = await tx.db.grant.create({
    data: {
      userId: grant.userId,
      role: grant.role,
      wholeParty: areaIds.length === 0,
      purpose: grant.purpose,
      validFrom: from,
      validTo: grant.until,
      electionId: grant.electionId ?? null,
      reviewOn: new Date(from.getTime() + REVIEW_DAYS * 24 * 3_600_000),
      givenBy: grant.givenBy,
      areas: { create: areaIds.map((areaId) => ({ areaId })) },
    },
    select: { id: true },
  });
  const { userId, role } = grant;
  tx.trail.note({ act: "grant", detail: { grant: id, user: userId, role } });
  return id;
}
