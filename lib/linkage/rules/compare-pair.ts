import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { compareBirths } from "@/lib/linkage/rules/compare-births";
import { compareCodes } from "@/lib/linkage/rules/compare-codes";
import { compareForenames, compareSurnames, compareWholeNames } from "@/lib/linkage/rules/compare-names";
import { compareAddresses, compareAreas, placeLevel } from "@/lib/linkage/rules/compare-places";
import { FORENAME, SURNAME } from "@/lib/linkage/rules/levels.table";
import type { LinkageData, Side } from "@/lib/linkage/rules/prepare-linkage";
import { rarityOfPair } from "@/lib/linkage/rules/rarity-of-pair";
import { COMPARISONS } from "@/lib/linkage/types";
import type { LinkageModel } from "@/lib/stats/linkage-log-odds";

export const WIDTH = COMPARISONS.length;

/**
 * Writes the levels of a pair into `levels` from `at` on, in the order of COMPARISONS; answers its rarity, or NaN where
 * the names alone rule a match out.
 *
 * @param hopeless 1 for each forename level * 8 + surname level that no other agreement can outweigh
 */
export type PairComparer = (
  a: Side,
  rowA: number,
  b: Side,
  rowB: number,
  levels: Uint8Array,
  at: number,
  hopeless?: Uint8Array | null,
) => number;

export function pairComparer(data: LinkageData): PairComparer {
  const { vocabulary, tokens } = data;
  const { forename: forenames, surname: surnames, name: names, address, postcode, town } = vocabulary;
  const rarity = rarityOfPair(data);
  return (a, rowA, b, rowB, levels, at, hopeless) => {
    let forename = 0;
    let surname = 0;
    if (forenames) {
      const [x, y] = [a.text.forename![rowA]!, b.text.forename![rowB]!];
      if (x && y) forename = compareForenames(forenames, tokens, x, y);
    }
    if (surnames) {
      const [x, y] = [a.text.surname![rowA]!, b.text.surname![rowB]!];
      if (x && y) surname = compareSurnames(surnames, tokens, x, y);
    }
    if (forename >= FORENAME.similar && surname >= SURNAME.similar && isSwapped(data, a, rowA, b, rowB)) {
      forename = FORENAME.swapped;
      surname = 0;
    }
    if (hopeless?.[forename * SURNAME_LEVELS + surname]) return Number.NaN;
    levels[at] = forename;
    levels[at + 1] = surname;
    levels[at + 2] = names ? compareKnown(names, a.text.name![rowA]!, b.text.name![rowB]!, tokens) : 0;
    const street = address
      ? compareAddresses(address, tokens, a.text.address![rowA]!, b.text.address![rowB]!)
      : 0;
    levels[at + 3] = placeLevel(
      street,
      compareAreas(
        postcode,
        a.text.postcode?.[rowA] ?? 0,
        b.text.postcode?.[rowB] ?? 0,
        town,
        a.text.town?.[rowA] ?? 0,
        b.text.town?.[rowB] ?? 0,
      ),
    );
    levels[at + 4] = a.born && b.born ? compareBirths(a.born[rowA]!, b.born[rowB]!) : 0;
    for (let index = 0; index < CODE_COLUMNS.length; index++) {
      const column = CODE_COLUMNS[index]!;
      const known = vocabulary[column];
      levels[at + 5 + index] = known
        ? compareCodes(known, a.text[column]![rowA]!, b.text[column]![rowB]!)
        : 0;
    }
    return rarity(a, rowA, b, rowB, levels, at);
  };
}

const SURNAME_LEVELS = 8;
const CODE_COLUMNS = ["phone", "email", "id"] as const;
const HOPELESS_BELOW = -3;

const compareKnown = (known: Vocabulary, a: number, b: number, tokens: LinkageData["tokens"]) =>
  a && b ? compareWholeNames(known, tokens, a, b) : 0;

/**
 * Names by which two people are likelier of one household than one person, whatever else agrees. Saves the comparison of
 * everything else; null where households say nothing.
 */
export function hopelessNames(model: LinkageModel): Uint8Array | null {
  const [forename, surname] = [COMPARISONS.indexOf("forename"), COMPARISONS.indexOf("surname")];
  let most = Math.log(model.matchPairs / model.householdPairs);
  for (const field of ["birth", "phone", "email", "id"] as const) {
    const at = COMPARISONS.indexOf(field);
    most += Math.max(...model.match[at]!.map((log, level) => log - model.household[at]![level]!));
  }
  const hopeless = new Uint8Array(16 * SURNAME_LEVELS);
  model.match[forename]!.forEach((own, level) => {
    model.match[surname]!.forEach((other, last) => {
      const names = own - model.household[forename]![level]! + other - model.household[surname]![last]!;
      if (most + names < HOPELESS_BELOW) hopeless[level * SURNAME_LEVELS + last] = 1;
    });
  });
  return hopeless.some(Boolean) ? hopeless : null;
}

/** Forename in the place of the surname and the other way round. */
function isSwapped(
  { vocabulary, tokens }: LinkageData,
  a: Side,
  rowA: number,
  b: Side,
  rowB: number,
): boolean {
  const { forename, surname } = vocabulary;
  if (!forename || !surname) return false;
  const [fa, sa] = [a.text.forename![rowA]!, a.text.surname![rowA]!];
  const [fb, sb] = [b.text.forename![rowB]!, b.text.surname![rowB]!];
  if (!fa || !sa || !fb || !sb) return false;
  return (
    soundAlike(tokens, firstWord(forename, fa), firstWord(surname, sb)) &&
    soundAlike(tokens, firstWord(surname, sa), firstWord(forename, fb))
  );
}

const firstWord = (known: Vocabulary, code: number) => known.tokens[known.tokenStarts[code]!]!;

const soundAlike = ({ phonetic }: LinkageData["tokens"], a: number, b: number) =>
  a === b || phonetic[a] === phonetic[b];
