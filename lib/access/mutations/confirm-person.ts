import { attemptOfFactor, countAttempt, forgiveAttempt } from "@/lib/access/mutations/count-attempt";
import { provePerson } from "@/lib/access/mutations/prove-person";
import type { Proof } from "@/lib/access/schema";
import type { Site } from "@/lib/access/types";
import { type Scope, withScope } from "@/lib/platform/db/scope";

/** A fresh proof of who one is, for sensitive acts; counted like the tries of the sign-in. */
export async function confirmPerson(
  scope: Scope,
  person: { userId: number; sessionId: string },
  proof: Proof,
  from: { address: string; site: Site },
  now: Date,
): Promise<"CONFIRMED" | "NO_MATCH" | "TOO_MANY_TRIES"> {
  const attempt = attemptOfFactor(person.userId, from.address);
  if (!(await withScope(scope, (tx) => countAttempt(tx, attempt, now)))) return "TOO_MANY_TRIES";
  return withScope(scope, async (tx) => {
    if (!(await provePerson(tx, person, proof, from.site, now))) return "NO_MATCH";
    await forgiveAttempt(tx, attempt);
    await tx.db.session.update({ where: { id: person.sessionId }, data: { confirmedAt: now } });
    return "CONFIRMED";
  });
}
