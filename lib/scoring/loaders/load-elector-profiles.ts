import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listTargetBases } from "@/lib/scoring/data/list-target-bases";
import { listTargetPlaces } from "@/lib/scoring/data/list-target-places";
import { loadOtherTurnouts } from "@/lib/scoring/loaders/load-other-turnouts";
import { readSwitching } from "@/lib/scoring/rules/read-switching";
import { readTarget } from "@/lib/scoring/rules/read-target";
import type { ProfileReading, TargetReading } from "@/lib/scoring/types";

const OTHER_TURNOUTS = { key: "turnout", title: "Turnout at other elections", caution: undefined };

/** Every score of one elector but local turnout, by profile, among the electors of the ward. */
export async function loadElectorProfiles(
  elector: { id: number; districtId: number },
  ward: { id: number; districtIds: readonly number[] } | undefined,
): Promise<ProfileReading[]> {
  const { scope } = await requirePermission("electors:read");
  if (!ward) return [];
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    if (!set || set.targets.length < 2) return [];
    const targets = set.targets.filter(({ profile }) => profile !== "turnout");
    const own = await listTargetPlaces(tx, set.id, elector, ward.districtIds);
    const bases = await listTargetBases(tx, set.id, targets, ward.id);
    if (!own) return [];
    const scores = new Map(
      targets.flatMap(({ key, slot }) => {
        const place = own.places.find((known) => known.slot === slot);
        return place ? [[key, place.scoreHundredths] as const] : [];
      }),
    );
    const subject = { districtId: elector.districtId, wardId: ward.id, evidence: own.evidence, scores };
    const readings = targets.flatMap((target): TargetReading[] => {
      const place = own.places.find(({ slot }) => slot === target.slot);
      const basis = bases.get(target.slot);
      const profile = declaredProfile(target.profile);
      if (!place || !basis || !profile) return [];
      return [readTarget(target, profile, place, basis, subject)];
    });
    const turnouts = await loadOtherTurnouts(tx, set.id, set.targets, {
      ...own,
      districtId: elector.districtId,
      wardId: ward.id,
    });
    const [switching] = [...bases.values()].filter(({ transition }) => transition);
    const transitions = switching?.transition
      ? readSwitching(switching.vocabulary, switching.transition, subject)
      : null;
    return groupReadings([...turnouts, ...readings], transitions);
  });
}

/** By profile, in the order of the slots; models of the data team's own stand together. */
function groupReadings(
  readings: readonly TargetReading[],
  transitions: ProfileReading["transitions"],
): ProfileReading[] {
  const byTitle = new Map<string, ProfileReading>();
  for (const reading of readings) {
    const { key, title, caution } = declaredProfile(reading.target.profile) ?? OTHER_TURNOUTS;
    const group = byTitle.get(title) ?? {
      key,
      title,
      caution,
      targets: [],
      transitions: key === "switching" ? transitions : null,
    };
    group.targets.push(reading);
    byTitle.set(title, group);
  }
  return [...byTitle.values()];
}
