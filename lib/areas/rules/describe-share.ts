const FRACTIONS: [share: number, words: string, plural: boolean][] = [
  [1 / 10, "a tenth", false],
  [1 / 5, "a fifth", false],
  [1 / 4, "a quarter", false],
  [1 / 3, "a third", false],
  [2 / 5, "two fifths", true],
  [1 / 2, "half", false],
  [3 / 5, "three fifths", true],
  [2 / 3, "two thirds", true],
  [3 / 4, "three quarters", true],
  [4 / 5, "four fifths", true],
  [9 / 10, "nine tenths", true],
];

const EXACT_WITHIN = 0.012;

export interface ShareInWords {
  words: string;
  plural: boolean;
}

/** The nearest fraction that people use, said to be over or under where it is more than a point away. */
export function describeShare(share: number): ShareInWords {
  if (share < 0.05) return { words: "hardly anybody", plural: false };
  if (share > 0.95) return { words: "nearly everybody", plural: false };
  const [nearest, words, plural] = FRACTIONS.reduce((best, candidate) =>
    Math.abs(candidate[0] - share) < Math.abs(best[0] - share) ? candidate : best,
  );
  if (Math.abs(nearest - share) <= EXACT_WITHIN) return { words, plural };
  return { words: share > nearest ? `just over ${words}` : `nearly ${words}`, plural };
}
