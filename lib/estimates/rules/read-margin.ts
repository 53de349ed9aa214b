import { CHARACTERISTIC_FIELDS, CHARACTERISTICS, type Characteristic } from "@/lib/surveys/schema";

export interface MarginReader {
  characteristics: Characteristic[];
  /** The levels of a category, in the order of the characteristics; null for people who are not estimated. */
  readCategory: (category: string) => string[] | null;
}

/** Sixteen and seventeen year old people do not vote at every election: the frame is of adults. */
const NO_ADULTS = "16-17";

/** "age_band*sex" of a census; null where a variable is none of the characteristics that surveys ask for. */
export function readMargin(variable: string): MarginReader | null {
  const characteristics = variable.split("*").map((part) => normalise(part));
  const known = characteristics.flatMap((part) => CHARACTERISTIC_FIELDS.filter((field) => field === part));
  if (known.length !== characteristics.length || new Set(known).size !== known.length) return null;
  return {
    characteristics: known,
    readCategory: (category) => {
      const levels = category.split("*").map((part) => normalise(part));
      const sound =
        levels.length === known.length &&
        levels.every(
          (level, place) =>
            level !== NO_ADULTS && (CHARACTERISTICS[known[place]!] as readonly string[]).includes(level),
        );
      return sound ? levels : null;
    },
  };
}

const normalise = (text: string) => text.toLowerCase().trim().replaceAll(" ", "_").replaceAll("–", "-");
