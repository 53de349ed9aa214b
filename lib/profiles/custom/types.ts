import type { FeatureKey } from "@/lib/profiles/evidence/features.table";

/** A target of the data team's own: plain, so that it goes into a thread as it is. */
export interface CustomModel {
  id: number;
  name: string;
  purpose: string;
  question: { masterId: number; title: string };
  /** Values of options; answers in neither list say nothing. */
  yesValues: string[];
  noValues: string[];
  features: FeatureKey[];
  formula: string | null;
}
