import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import { explainTarget } from "@/lib/profiles/target/rules/explain-target";
import { targetInterval } from "@/lib/profiles/target/rules/target-interval";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listTargetBases } from "@/lib/scoring/data/list-target-bases";
import { listTargetPlaces } from "@/lib/scoring/data/list-target-places";
import { loadOtherTurnouts } from "@/lib/scoring/loaders/load-other-turnouts";
import type { ProfileReading, TargetReading } from "@/lib/scoring/types";
import { decileOf } from "@/lib/stats/decile-of";

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
    const readings = targets.flatMap((target): TargetReading[] => {
      const place = own.places.find(({ slot }) => slot === target.slot);
      const basis = bases.get(target.slot);
      const profile = declaredProfile(target.profile);
      if (!place || !basis || !profile) return [];
      const { scoreHundredths, above, tied, electors } = place;
      return [
        {
          target,
          scoreHundredths,
          rank: { rank: above + 1, decile: decileOf(above, tied, electors), electors },
          wardMeanHundredths: basis.wardMeanHundredths,
          ...targetInterval(basis.fitted, profile, scoreHundredths, own.evidence),
          reasons: explainTarget(basis.fitted, basis.vocabulary, basis.baseline, {
            scoreHundredths,
            wardMeanHundredths: basis.wardMeanHundredths,
            districtId: elector.districtId,
            codes: own.evidence,
          }),
        },
      ];
    });
    const turnouts = await loadOtherTurnouts(tx, set.id, set.targets, {
      ...own,
      districtId: elector.districtId,
      wardId: ward.id,
    });
    return groupReadings([...turnouts, ...readings]);
  });
}

/** By profile, in the order of the slots; models of the data team's own stand together. */
function groupReadings(readings: readonly TargetReading[]): ProfileReading[] {
  const byTitle = new Map<string, ProfileReading>();
  for (const reading of readings) {
    const { key, title, caution } = declaredProfile(reading.target.profile) ?? OTHER_TURNOUTS;
    const group = byTitle.get(title) ?? { key, title, caution, targets: [] };
    group.targets.push(reading);
    byTitle.set(title, group);
  }
  return [...byTitle.values()];
}
