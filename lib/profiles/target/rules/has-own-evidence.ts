import { featureAt } from "@/lib/profiles/evidence/features.table";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

/** Whether anything that the elector said or did bears on the profile, from the codes of the elector's features. */
export function hasOwnEvidence(profile: Pick<ProfileDeclaration, "ownEvidence">, codes: Uint8Array): boolean {
  return profile.ownEvidence.some((key) => codes[featureAt(key)]! > 0);
}
