import { customFacts, isCustomProfile } from "@/lib/profiles/custom/rules/declare-custom";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";

/** What is said of the scores of a profile that learns from answers, ours or one that the data team made. */
export const declaredProfile = (profile: string) =>
  isCustomProfile(profile) ? customFacts(profile) : ANSWER_PROFILES.find(({ key }) => key === profile);
