import type { Grouping } from "@/lib/estimates/schema";
import type { Characteristic } from "@/lib/surveys/schema";

export interface GroupLevel {
  key: string;
  /** "18 to 34", and in a sentence "people of 18 to 34". */
  label: string;
  people: string;
  /** Of the closed list of the characteristic. */
  of: readonly string[];
}

export interface GroupingDeclaration {
  key: Exclude<Grouping, "all">;
  title: string;
  characteristic: Characteristic;
  levels: readonly GroupLevel[];
}

/**
 * The groups that figures are shown for: broader than what the model tells apart, so that a ward has respondents in
 * most of them.
 */
export const GROUPING_TABLE: readonly GroupingDeclaration[] = [
  {
    key: "age",
    title: "Age",
    characteristic: "age_band",
    levels: [
      { key: "18-34", label: "18 to 34", people: "people of 18 to 34", of: ["18-24", "25-34"] },
      { key: "35-54", label: "35 to 54", people: "people of 35 to 54", of: ["35-44", "45-54"] },
      { key: "55-64", label: "55 to 64", people: "people of 55 to 64", of: ["55-64"] },
      { key: "65+", label: "65 and over", people: "people of 65 and over", of: ["65-74", "75+"] },
    ],
  },
  {
    key: "sex",
    title: "Sex",
    characteristic: "sex",
    levels: [
      { key: "female", label: "Women", people: "women", of: ["female"] },
      { key: "male", label: "Men", people: "men", of: ["male"] },
    ],
  },
  {
    key: "tenure",
    title: "Home",
    characteristic: "tenure",
    levels: [
      {
        key: "owner",
        label: "Owners",
        people: "people who own their home",
        of: ["owned", "owned_outright", "mortgaged"],
      },
      { key: "social", label: "Social renters", people: "social renters", of: ["social_rented"] },
      { key: "private", label: "Private renters", people: "private renters", of: ["private_rented"] },
    ],
  },
  {
    key: "education",
    title: "Education",
    characteristic: "education",
    levels: [
      { key: "degree", label: "With a degree", people: "people with a degree", of: ["level_4", "degree"] },
      {
        key: "no_degree",
        label: "Without a degree",
        people: "people without a degree",
        of: ["none", "level_1", "level_2", "level_3", "no_degree"],
      },
    ],
  },
];
