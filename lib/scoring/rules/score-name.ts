import type { SetTarget } from "@/lib/scoring/schema";

/** What a condition on the score says: "scored for Labour support", "likely to vote, local". */
export function scoreNameOf({ profile, label }: Pick<SetTarget, "profile" | "label">): string {
  switch (profile) {
    case "turnout":
      return "likely to vote, local";
    case "support":
      return `likely to support ${label}`;
    case "issues":
      return `likely to name ${label.toLowerCase()}`;
    case "contactability":
      return `likely to answer: ${label.toLowerCase()}`;
    default:
      return label;
  }
}

/** What a score of the target is, as a sentence. */
export function describeTarget({ profile, label }: Pick<SetTarget, "profile" | "label">): string {
  switch (profile) {
    case "turnout":
      return "A score is how likely somebody is to vote in a local election, out of 100.";
    case "support":
      return `A score is how likely somebody would be to vote ${label}, out of 100. 40 to 60 means uncertain, not persuadable.`;
    case "issues":
      return `A score is how likely somebody is to name ${label.toLowerCase()} as what matters most, out of 100.`;
    case "contactability":
      return `A score is how likely somebody is to answer (${label.toLowerCase()}), out of 100.`;
    default:
      return `A score is how likely somebody with a view is to be on this side (${label}), out of 100.`;
  }
}
