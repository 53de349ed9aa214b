import type { CustomModel } from "@/lib/profiles/custom/types";
import type { FeatureKey } from "@/lib/profiles/evidence/features.table";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";

const PREFIX = "custom-";
const HALF_LIFE_DAYS = 548;

/** Of the features, those that an elector said or did. */
const OWN: readonly FeatureKey[] = ["answer", "issue", "door", "phone"];

export const CUSTOM_TITLE = "Models of our own";

export const customProfileKey = (id: number): string => PREFIX + id;

export const isCustomProfile = (profile: string): boolean => profile.startsWith(PREFIX);

/** The id of a custom model; null where the profile is not one. */
export function customModelId(profile: string): number | null {
  const id = isCustomProfile(profile) ? Number(profile.slice(PREFIX.length)) : 0;
  return Number.isInteger(id) && id > 0 ? id : null;
}

type Facts = Pick<ProfileDeclaration, "key" | "title" | "caution" | "trait" | "meaning" | "ownEvidence">;

/** What is said of a custom model's scores, whichever it is: its target has its name. */
export function customFacts(key: string): Facts {
  return {
    key,
    title: CUSTOM_TITLE,
    caution: "It was made by the data team of this party: its page says from which answers.",
    trait: (label) => `likely to say so: ${label}`,
    meaning: (label) => `the elector would give an answer that counts as “${label}”`,
    ownEvidence: OWN,
  };
}

/** A custom model as the engine of the profiles reads it. Its events carry 1 for yes and 0 for no. */
export function declareCustom(model: CustomModel): ProfileDeclaration {
  const key = customProfileKey(model.id);
  return {
    ...customFacts(key),
    title: model.name,
    purpose: model.purpose,
    exclusive: false,
    features: model.features,
    ...(model.formula !== null && { formula: model.formula }),
    halfLifeDays: HALF_LIFE_DAYS,
    learnsFrom: ["custom"],
    targets: () => [{ key: `custom.${model.id}`, label: model.name }],
    outcome: (_, { value }) => (value === 1 ? 1 : 0),
    gaps: [
      `Learnt from answers to “${model.question.title}” in surveys whose respondents are known; nobody else was asked.`,
    ],
  };
}
