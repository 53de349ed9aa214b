import type { GrantView, PersonView } from "@/lib/access/types";

const AHEAD_DAYS = 14;

/** Grants in force whose review comes up within a fortnight, or whose area has ended by a boundary review. */
export function dueForReview(
  people: readonly PersonView[],
  now: Date,
): { person: PersonView; grant: GrantView }[] {
  const until = new Date(now.getTime() + AHEAD_DAYS * 24 * 3_600_000).toISOString().slice(0, 10);
  return people
    .flatMap((person) => person.grants.map((grant) => ({ person, grant })))
    .filter(
      ({ grant }) => grant.inForce && (grant.reviewOn <= until || grant.areas.some((area) => area.ended)),
    )
    .sort((a, b) => a.grant.reviewOn.localeCompare(b.grant.reviewOn));
}
