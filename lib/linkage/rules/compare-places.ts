import type { Tokens } from "@/lib/linkage/rules/build-token-book";
import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { compareWords } from "@/lib/linkage/rules/compare-names";
import { STREET, TOWN, TOWN_LEVELS } from "@/lib/linkage/rules/levels.table";
import { editDistance } from "@/lib/stats/edit-distance";
import { jaroWinkler } from "@/lib/stats/jaro-winkler";

/** Address and area are one comparison: neighbours agree on postcode and town for one reason, not for two. */
export const placeLevel = (street: number, town: number) => street * TOWN_LEVELS + town;
export const streetOf = (level: number) => Math.trunc(level / TOWN_LEVELS);
export const townOf = (level: number) => level % TOWN_LEVELS;

export function isSameProperty(level: number): boolean {
  const town = townOf(level);
  return streetOf(level) === STREET.exact && town !== TOWN.differs && town !== TOWN.near;
}

const NEAR_STREET = 0.8;
const PART_OF_STREET = 0.55;

export function compareAddresses(vocabulary: Vocabulary, tokens: Tokens, a: number, b: number): number {
  if (a === 0 || b === 0) return STREET.missing;
  if (a === b) return STREET.exact;
  const numbers = likenessOfNumbers(vocabulary, tokens, a, b);
  if (numbers === 0) return sharesWord(vocabulary, tokens, a, b) ? STREET.street : STREET.differs;
  const words = likenessOfStreets(vocabulary, tokens, a, b);
  if (numbers === 2)
    return words >= NEAR_STREET ? STREET.near : words >= PART_OF_STREET ? STREET.number : STREET.differs;
  return words >= NEAR_STREET ? STREET.number : STREET.differs;
}

const LONG_WORD = 5;

/** Another number in what is likely the same street: told by a long word, without looking for slips of typing. */
function sharesWord(
  { tokenStarts, tokens: list }: Vocabulary,
  tokens: Tokens,
  a: number,
  b: number,
): boolean {
  for (let i = tokenStarts[a]!; i < tokenStarts[a + 1]!; i++) {
    const word = list[i]!;
    if (lengthOfWord(tokens, word) < LONG_WORD) continue;
    for (let j = tokenStarts[b]!; j < tokenStarts[b + 1]!; j++) if (list[j] === word) return true;
  }
  return false;
}

/** 2 the same numbers, or those of one among those of the other; 1 one slip of typing apart, or one has none; 0 others. */
function likenessOfNumbers(
  { tokenStarts, tokens: list }: Vocabulary,
  tokens: Tokens,
  a: number,
  b: number,
): 0 | 1 | 2 {
  let ofA = 0;
  let ofB = 0;
  let shared = 0;
  let oneA = -1;
  let oneB = -1;
  for (let j = tokenStarts[b]!; j < tokenStarts[b + 1]!; j++)
    if (tokens.numeric[list[j]!]) [ofB, oneB] = [ofB + 1, list[j]!];
  for (let i = tokenStarts[a]!; i < tokenStarts[a + 1]!; i++) {
    const token = list[i]!;
    if (!tokens.numeric[token]) continue;
    ofA++;
    oneA = token;
    for (let j = tokenStarts[b]!; j < tokenStarts[b + 1]!; j++)
      if (list[j] === token) {
        shared++;
        break;
      }
  }
  if (ofA === 0 || ofB === 0) return ofA === ofB ? 2 : 1;
  if (shared === Math.min(ofA, ofB)) return 2;
  const { chars, starts } = tokens.words;
  const near =
    editDistance(chars, starts[oneA]!, starts[oneA + 1]!, starts[oneB]!, starts[oneB + 1]!, 1) <= 1;
  return near && Math.max(starts[oneA + 1]! - starts[oneA]!, starts[oneB + 1]! - starts[oneB]!) > 1 ? 1 : 0;
}

/** Share of the words of the shorter address that the other has, slips of typing included. */
function likenessOfStreets(
  { tokenStarts, tokens: list }: Vocabulary,
  tokens: Tokens,
  a: number,
  b: number,
): number {
  let ofA = 0;
  let ofB = 0;
  let shared = 0;
  for (let j = tokenStarts[b]!; j < tokenStarts[b + 1]!; j++) ofB += lengthOfWord(tokens, list[j]!);
  for (let i = tokenStarts[a]!; i < tokenStarts[a + 1]!; i++) {
    const length = lengthOfWord(tokens, list[i]!);
    ofA += length;
    if (length > 0) shared += length * bestWord(tokens, list, list[i]!, tokenStarts[b]!, tokenStarts[b + 1]!);
  }
  if (ofA === 0 || ofB === 0) return ofA === ofB ? 1 : 0;
  return Math.min(1, shared / Math.min(ofA, ofB));
}

function bestWord(tokens: Tokens, list: Int32Array, word: number, start: number, end: number): number {
  let best = 0;
  for (let at = start; at < end; at++) {
    const other = list[at]!;
    if (other === word) return 1;
    if (best > 0.9 || tokens.numeric[other]) continue;
    const unlike = compareWords(tokens, word, other);
    best = Math.max(best, unlike === 1 ? 0.95 : unlike === 2 ? 0.6 : 0);
  }
  return best;
}

function lengthOfWord(tokens: Tokens, token: number): number {
  return tokens.numeric[token] ? 0 : tokens.words.starts[token + 1]! - tokens.words.starts[token]!;
}

type Near = 0 | 1 | 2 | 3;

type Known = Vocabulary | undefined;

/** Level of the area: postcode and town together. */
export function compareAreas(
  postcodes: Known,
  codeA: number,
  codeB: number,
  towns: Known,
  townA: number,
  townB: number,
): number {
  const code = nearness(postcodes, codeA, codeB, true);
  const place = nearness(towns, townA, townB, false);
  if (code === 0 && place === 0) return TOWN.missing;
  if (code === 1) return place === 3 ? TOWN.postcodeOnly : TOWN.postcode;
  if (code === 0) return place === 1 ? TOWN.town : place === 2 ? TOWN.near : TOWN.differs;
  if (code === 2) return place === 3 ? TOWN.near : TOWN.nearPostcode;
  if (place === 1 || place === 2) return TOWN.townOnly;
  return sameDistrict(postcodes, codeA, codeB) ? TOWN.district : TOWN.differs;
}

/** 0 missing, 1 the same, 2 a slip of typing apart, 3 others. */
function nearness(vocabulary: Known, a: number, b: number, isCode: boolean): Near {
  if (!vocabulary || a === 0 || b === 0) return 0;
  if (a === b) return 1;
  const { chars, starts } = vocabulary.words;
  const [aStart, aEnd, bStart, bEnd] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
  if (Math.min(aEnd - aStart, bEnd - bStart) < 3) return 3;
  if (editDistance(chars, aStart, aEnd, bStart, bEnd, 1) <= 1) return 2;
  return !isCode && jaroWinkler(chars, aStart, aEnd, bStart, bEnd) >= 0.9 ? 2 : 3;
}

/** Outward code of a British postcode, first three digits of others. */
function sameDistrict(vocabulary: Known, a: number, b: number): boolean {
  if (!vocabulary) return false;
  const { chars, starts } = vocabulary.words;
  const length = starts[a + 1]! - starts[a]!;
  if (length !== starts[b + 1]! - starts[b]!) return false;
  const kept = length >= 5 && chars[starts[a]!]! <= 26 ? length - 3 : Math.min(3, length);
  for (let at = 0; at < kept; at++) if (chars[starts[a]! + at] !== chars[starts[b]! + at]) return false;
  return true;
}
