import type { Tokens } from "@/lib/linkage/rules/build-token-book";
import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { FORENAME, NAME, SURNAME } from "@/lib/linkage/rules/levels.table";
import { editDistance } from "@/lib/stats/edit-distance";
import { jaroWinkler } from "@/lib/stats/jaro-winkler";

const SHORTEST_FOR_TYPING = 4;
const TYPING_SIMILARITY = 0.93;
const SIMILAR = 0.84;

/** How two different single words differ: 1 a slip of typing, 2 similar or sounding alike, 3 unlike. */
export function compareWords(tokens: Tokens, a: number, b: number): 1 | 2 | 3 {
  const { chars, starts } = tokens.words;
  const [aStart, aEnd, bStart, bEnd] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  if (shorter >= SHORTEST_FOR_TYPING && editDistance(chars, aStart, aEnd, bStart, bEnd, 1) <= 1) return 1;
  const similarity = jaroWinkler(chars, aStart, aEnd, bStart, bEnd);
  if (shorter >= SHORTEST_FOR_TYPING && similarity >= TYPING_SIMILARITY) return 1;
  return similarity >= SIMILAR || tokens.phonetic[a] === tokens.phonetic[b] ? 2 : 3;
}

/** Forenames as codes that are not missing. */
export function compareForenames(vocabulary: Vocabulary, tokens: Tokens, a: number, b: number): number {
  if (a === b) return FORENAME.exact;
  const { tokenStarts, tokens: list } = vocabulary;
  const [aStart, aEnd, bStart, bEnd] = [
    tokenStarts[a]!,
    tokenStarts[a + 1]!,
    tokenStarts[b]!,
    tokenStarts[b + 1]!,
  ];
  const first = list[aStart]!;
  const other = list[bStart]!;
  if (first === other) return compareMiddleNames(tokens, list, aStart + 1, aEnd, bStart + 1, bEnd);
  if (isInitialOf(tokens, first, other) || isInitialOf(tokens, other, first)) return FORENAME.variant;
  if (tokens.form[first] !== 0 && tokens.form[first] === tokens.form[other]) return FORENAME.variant;
  for (let at = bStart + 1; at < bEnd; at++) if (list[at] === first) return FORENAME.variant;
  for (let at = aStart + 1; at < aEnd; at++) if (list[at] === other) return FORENAME.variant;
  const whole = compareTexts(vocabulary, a, b);
  const unlike = Math.min(whole, compareWords(tokens, first, other));
  return unlike === 1 ? FORENAME.typing : unlike === 2 ? FORENAME.similar : FORENAME.differs;
}

function compareMiddleNames(
  tokens: Tokens,
  list: Int32Array,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): number {
  if (aStart === aEnd || bStart === bEnd) return FORENAME.compatible;
  const a = list[aStart]!;
  const b = list[bStart]!;
  if (a === b || isInitialOf(tokens, a, b) || isInitialOf(tokens, b, a)) return FORENAME.compatible;
  if (tokens.form[a] !== 0 && tokens.form[a] === tokens.form[b]) return FORENAME.compatible;
  return compareWords(tokens, a, b) === 1 ? FORENAME.typing : FORENAME.middleDiffers;
}

/** Surnames as codes that are not missing. */
export function compareSurnames(vocabulary: Vocabulary, tokens: Tokens, a: number, b: number): number {
  if (a === b) return SURNAME.exact;
  const { tokenStarts, tokens: list } = vocabulary;
  const [aStart, aEnd, bStart, bEnd] = [
    tokenStarts[a]!,
    tokenStarts[a + 1]!,
    tokenStarts[b]!,
    tokenStarts[b + 1]!,
  ];
  for (let i = aStart; i < aEnd; i++)
    for (let j = bStart; j < bEnd; j++) if (list[i] === list[j]) return SURNAME.part;
  const single = aEnd - aStart === 1 && bEnd - bStart === 1;
  const unlike = single ? compareWords(tokens, list[aStart]!, list[bStart]!) : compareTexts(vocabulary, a, b);
  return unlike === 1 ? SURNAME.typing : unlike === 2 ? SURNAME.similar : SURNAME.differs;
}

/** Two whole texts letter by letter: 1 a slip of typing, 2 similar, 3 unlike. */
function compareTexts({ words }: Vocabulary, a: number, b: number): 1 | 2 | 3 {
  const { chars, starts } = words;
  const [aStart, aEnd, bStart, bEnd] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
  if (Math.min(aEnd - aStart, bEnd - bStart) < SHORTEST_FOR_TYPING) return 3;
  if (editDistance(chars, aStart, aEnd, bStart, bEnd, 1) <= 1) return 1;
  const similarity = jaroWinkler(chars, aStart, aEnd, bStart, bEnd);
  return similarity >= TYPING_SIMILARITY ? 1 : similarity >= SIMILAR ? 2 : 3;
}

export function isInitialOf(tokens: Tokens, initial: number, name: number): boolean {
  const { chars, starts } = tokens.words;
  return starts[initial + 1]! - starts[initial]! === 1 && chars[starts[initial]!] === chars[starts[name]!];
}

/** Whole names (of a person or a house of business) as bags of words; rare words weigh more. */
export function compareWholeNames(vocabulary: Vocabulary, tokens: Tokens, a: number, b: number): number {
  if (a === b) return NAME.exact;
  const likeness = likenessOfBags(vocabulary, tokens, a, b);
  if (likeness > 0.999) return NAME.sameWords;
  if (likeness >= 0.85) return NAME.veryClose;
  if (likeness >= 0.65) return NAME.close;
  if (likeness >= 0.45) return NAME.half;
  return likeness >= 0.25 ? NAME.weak : NAME.differs;
}

/** Soft TF-IDF: shared weight over the geometric mean of both weights, 0 to 1. */
function likenessOfBags(vocabulary: Vocabulary, tokens: Tokens, a: number, b: number): number {
  const { tokenStarts, tokens: list } = vocabulary;
  const [aStart, aEnd, bStart, bEnd] = [
    tokenStarts[a]!,
    tokenStarts[a + 1]!,
    tokenStarts[b]!,
    tokenStarts[b + 1]!,
  ];
  const weight = (token: number) => Math.log(1 + vocabulary.known / Math.max(1, tokens.counts[token]!)) ** 2;
  let weightA = 0;
  let weightB = 0;
  let shared = 0;
  for (let j = bStart; j < bEnd; j++) weightB += weight(list[j]!);
  let taken = 0;
  for (let i = aStart; i < aEnd; i++) {
    const own = weight(list[i]!);
    weightA += own;
    let best = 0;
    let bestAt = -1;
    for (let j = bStart; j < bEnd; j++) {
      if (taken & (1 << (j - bStart))) continue;
      const gain = likenessOfWords(tokens, list[i]!, list[j]!) * Math.sqrt(own * weight(list[j]!));
      if (gain > best) [best, bestAt] = [gain, j];
    }
    if (bestAt >= 0) taken |= 1 << (bestAt - bStart);
    shared += best;
  }
  return weightA && weightB ? shared / Math.sqrt(weightA * weightB) : 0;
}

const ALIKE = [0, 0.93, 0.75, 0];

function likenessOfWords(tokens: Tokens, a: number, b: number): number {
  if (a === b) return 1;
  if (isInitialOf(tokens, a, b) || isInitialOf(tokens, b, a)) return 0.6;
  if (tokens.form[a] !== 0 && tokens.form[a] === tokens.form[b]) return 0.9;
  return ALIKE[compareWords(tokens, a, b)]!;
}
