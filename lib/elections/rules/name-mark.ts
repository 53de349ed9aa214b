import { type KeyedRange, VOTE_OUTCOME } from "@/lib/elections/schema";

/** The marks of a marked register in plain words, with the code that councils write. */
export const MARK_CHOICES = [
  { outcome: VOTE_OUTCOME.inPerson, code: "V", words: "voted in person" },
  { outcome: VOTE_OUTCOME.byPost, code: "VA", words: "voted by post" },
  { outcome: VOTE_OUTCOME.byProxy, code: "P", words: "voted by proxy" },
  { outcome: VOTE_OUTCOME.postalNotReturned, code: "A", words: "postal vote not returned" },
  { outcome: VOTE_OUTCOME.didNotVote, code: "N", words: "did not vote" },
] as const;

export const nameMark = (outcome: number): string =>
  MARK_CHOICES.find((choice) => choice.outcome === outcome)?.words ?? "not marked";

const single = (number: number, suffix: number) => (suffix ? `${number}/${suffix}` : String(number));

/** "12", "12/1", "12–18". */
export function formatRange({ firstNumber, firstSuffix, lastNumber, lastSuffix }: KeyedRange): string {
  const first = single(firstNumber, firstSuffix);
  const last = lastSuffix === 9_999 ? String(lastNumber) : single(lastNumber, lastSuffix);
  return first === last ? first : `${first}–${last}`;
}
