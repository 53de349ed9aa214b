import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { compareBirths } from "@/lib/linkage/rules/compare-births";
import { compareCodes } from "@/lib/linkage/rules/compare-codes";
import { compareForenames, compareSurnames, compareWholeNames } from "@/lib/linkage/rules/compare-names";
import { compareAddresses, compareAreas, placeLevel } from "@/lib/linkage/rules/compare-places";
import { FORENAME, SURNAME } from "@/lib/linkage/rules/levels.table";
import type { LinkageData, Side } from "@/lib/linkage/rules/prepare-linkage";
import { rarityOfPair } from "@/lib/linkage/rules/rarity-of-pair";
import { COMPARISONS } from "@/lib/linkage/types";

export const WIDTH = COMPARISONS.length;

/** Writes the levels of a pair into `levels` from `at` on, in the order of COMPARISONS; answers its rarity. */
export type PairComparer = (
  a: Side,
  rowA: number,
  b: Side,
  rowB: number,
  levels: Uint8Array,
  at: number,
) => number;

export function pairComparer(data: LinkageData): PairComparer {
  const { vocabulary, tokens } = data;
  const rarity = rarityOfPair(data);
  const codes = (name: "phone" | "email" | "id", a: Side, rowA: number, b: Side, rowB: number) => {
    const known = vocabulary[name];
    return known ? compareCodes(known, a.text[name]?.[rowA] ?? 0, b.text[name]?.[rowB] ?? 0) : 0;
  };
  return (a, rowA, b, rowB, levels, at) => {
    const code = (side: Side, row: number, name: keyof Side["text"]) => side.text[name]?.[row] ?? 0;
    const both = (name: keyof Side["text"], compare: (known: Vocabulary, x: number, y: number) => number) => {
      const known = vocabulary[name];
      if (!known) return 0;
      const x = code(a, rowA, name);
      const y = code(b, rowB, name);
      return x && y ? compare(known, x, y) : 0;
    };
    let forename = both("forename", (known, x, y) => compareForenames(known, tokens, x, y));
    let surname = both("surname", (known, x, y) => compareSurnames(known, tokens, x, y));
    if (forename >= FORENAME.similar && surname >= SURNAME.similar && isSwapped(data, a, rowA, b, rowB)) {
      forename = FORENAME.swapped;
      surname = 0;
    }
    levels[at] = forename;
    levels[at + 1] = surname;
    levels[at + 2] = both("name", (known, x, y) => compareWholeNames(known, tokens, x, y));
    const street = vocabulary.address
      ? compareAddresses(vocabulary.address, tokens, code(a, rowA, "address"), code(b, rowB, "address"))
      : 0;
    const town = compareAreas(
      { vocabulary: vocabulary.postcode, a: code(a, rowA, "postcode"), b: code(b, rowB, "postcode") },
      { vocabulary: vocabulary.town, a: code(a, rowA, "town"), b: code(b, rowB, "town") },
    );
    levels[at + 3] = placeLevel(street, town);
    levels[at + 4] = a.born && b.born ? compareBirths(a.born[rowA]!, b.born[rowB]!) : 0;
    levels[at + 5] = codes("phone", a, rowA, b, rowB);
    levels[at + 6] = codes("email", a, rowA, b, rowB);
    levels[at + 7] = codes("id", a, rowA, b, rowB);
    return rarity(a, rowA, b, rowB, levels, at);
  };
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
  const first = (known: Vocabulary, code: number) => known.tokens[known.tokenStarts[code]!]!;
  const [fa, sa] = [a.text.forename![rowA]!, a.text.surname![rowA]!];
  const [fb, sb] = [b.text.forename![rowB]!, b.text.surname![rowB]!];
  if (!fa || !sa || !fb || !sb) return false;
  const alike = (x: number, y: number) => x === y || tokens.phonetic[x] === tokens.phonetic[y];
  return alike(first(forename, fa), first(surname, sb)) && alike(first(surname, sa), first(forename, fb));
}
