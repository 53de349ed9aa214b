import { type KeyedRange, VOTE_OUTCOME } from "@/lib/elections/schema";

export type KeyedRead =
  | { ok: true; outcome: number | null; ranges: KeyedRange[] }
  | { ok: false; message: string };

/** Codes typed before the numbers; without one the chosen mark counts. */
const CODES: Readonly<Record<string, number>> = {
  V: VOTE_OUTCOME.inPerson,
  VA: VOTE_OUTCOME.byPost,
  P: VOTE_OUTCOME.byProxy,
  A: VOTE_OUTCOME.postalNotReturned,
  N: VOTE_OUTCOME.didNotVote,
};

const RANGE = /^(\d{1,7})(?:\/(\d{1,4}))?(?:-(\d{1,7})(?:\/(\d{1,4}))?)?$/;

/**
 * What somebody keys of a marked register: "12", "12/1", "12-18", "va 30 32 40-44". A range takes in the suffixes
 * between its ends, those of its last number too.
 */
export function readKeyed(text: string): KeyedRead {
  const words = text
    .trim()
    .toUpperCase()
    .replace(/\s*[-–]\s*/g, "-")
    .split(/[\s,;]+/)
    .filter(Boolean);
  const outcome = CODES[words[0] ?? ""] ?? null;
  const numbers = outcome === null ? words : words.slice(1);
  if (!numbers.length) return { ok: false, message: "Type a number, such as 12, 12/1 or 12-18." };
  const ranges: KeyedRange[] = [];
  for (const word of numbers) {
    const found = RANGE.exec(word);
    if (!found) return { ok: false, message: `“${word}” is no number or range. Type 12, 12/1 or 12-18.` };
    const [first, firstSuffix, last, lastSuffix] = found.slice(1).map((part) => (part ? Number(part) : null));
    const single = last === null || last === undefined;
    const range = {
      firstNumber: first ?? 0,
      firstSuffix: firstSuffix ?? 0,
      lastNumber: single ? (first ?? 0) : last,
      lastSuffix: single ? (firstSuffix ?? 0) : (lastSuffix ?? LAST_SUFFIX),
    };
    if (!inOrder(range))
      return { ok: false, message: `“${word}” runs backwards. Type the lower number first.` };
    ranges.push(range);
  }
  return { ok: true, outcome, ranges };
}

const LAST_SUFFIX = 9_999;

const inOrder = ({ firstNumber, firstSuffix, lastNumber, lastSuffix }: KeyedRange) =>
  firstNumber < lastNumber || (firstNumber === lastNumber && firstSuffix <= lastSuffix);
