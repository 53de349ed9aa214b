import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { summarise } from "@/lib/linkage/rules/build-vocabulary";
import { isSameProperty, streetOf, townOf } from "@/lib/linkage/rules/compare-places";
import { BIRTH, CODE, FORENAME, NAME, STREET, SURNAME, TOWN } from "@/lib/linkage/rules/levels.table";
import { birthIndex, type LinkageData, type Side } from "@/lib/linkage/rules/prepare-linkage";

/** Weight of the general frequency against the counted one, in rows. */
const TRUST_IN_FORENAME = 10;
const TRUST_IN_PAIRING = 20;
const NO_MIDDLE_NAME = 0.5;

/**
 * Log by which chance agreement on the very values of a pair is likelier than chance agreement at this level in general
 * (term frequency). The pair's own two rows are not counted. Forename and surname go together, since names cluster:
 * the share of Khans who are called Mohammed is not the share of people who are.
 */
export function rarityOfPair(data: LinkageData) {
  const { vocabulary } = data;
  const property = summarise(data.propertyCounts);
  const born = summarise(data.bornCounts);
  const share = (counts: Int32Array, code: number, known: number) =>
    (Math.max(0, counts[code]! - 2) + 0.5) / Math.max(1, known);
  const value = (known: Vocabulary | undefined, code: number) =>
    known && code ? Math.log(share(known.counts, code, known.known) / known.coincidence) : 0;
  const names = nameRarity(data);

  return (a: Side, rowA: number, b: Side, rowB: number, levels: Uint8Array, at: number): number => {
    let log = names(a, rowA, levels[at]!, levels[at + 1]!, b, rowB);
    if (levels[at + 2] === NAME.exact) log += value(vocabulary.name, a.text.name![rowA]!);
    const place = levels[at + 3]!;
    const town = townOf(place);
    if (isSameProperty(place) && a.property[rowA] === b.property[rowB] && a.property[rowA])
      log += Math.log(share(data.propertyCounts, a.property[rowA]!, property.known) / property.coincidence);
    else if (streetOf(place) === STREET.exact) log += value(vocabulary.address, a.text.address![rowA]!);
    else if (town === TOWN.postcode || town === TOWN.postcodeOnly)
      log += value(vocabulary.postcode, a.text.postcode![rowA]!);
    else if (town === TOWN.town) log += value(vocabulary.town, a.text.town![rowA]!);
    if (levels[at + 4] === BIRTH.exact)
      log += Math.log(share(data.bornCounts, birthIndex(a.born![rowA]!), born.known) / born.coincidence);
    if (levels[at + 5] === CODE.exact) log += value(vocabulary.phone, a.text.phone![rowA]!);
    if (levels[at + 6] === CODE.exact) log += value(vocabulary.email, a.text.email![rowA]!);
    if (levels[at + 7] === CODE.exact) log += value(vocabulary.id, a.text.id![rowA]!);
    return log;
  };
}

function nameRarity(data: LinkageData) {
  const { vocabulary, tokens } = data;
  const { forename: forenames, surname: surnames } = vocabulary;
  const known = Math.max(1, forenames?.known ?? 0);
  const firstCounts = forenames ? countFirstTokens(forenames, tokens.phonetic.length) : null;
  const firstCoincidence = firstCounts ? summarise(firstCounts).coincidence : 1;
  const others = (count: number) => Math.max(0, count - 2);

  const firstShare = (token: number) => (others(firstCounts![token]!) + 0.5) / known;
  const forenameShare = (code: number) => {
    const start = forenames!.tokenStarts[code]!;
    const end = forenames!.tokenStarts[code + 1]!;
    const first = forenames!.tokens[start]!;
    let middle = end - start === 1 ? NO_MIDDLE_NAME : 1;
    for (let at = start + 1; at < end; at++) middle *= (tokens.counts[forenames!.tokens[at]!]! + 0.5) / known;
    const seen = others(forenames!.counts[code]!);
    const given = (seen + TRUST_IN_FORENAME * middle) / (others(firstCounts![first]!) + TRUST_IN_FORENAME);
    return firstShare(first) * Math.max(given, 1e-9);
  };
  /** Share of rows with both, given how often they go together. */
  const together = (pairs: number, surname: number, alone: number) => {
    const bearers = others(surnames!.counts[surname]!);
    const given = (others(pairs) + TRUST_IN_PAIRING * alone) / (bearers + TRUST_IN_PAIRING);
    return ((bearers + 0.5) / Math.max(1, surnames!.known)) * given;
  };

  return (a: Side, rowA: number, forename: number, surname: number, b: Side, rowB: number): number => {
    const isFirst = forename === FORENAME.compatible || forename === FORENAME.middleDiffers;
    const sameSurname = surname === SURNAME.exact;
    const code = a.text.forename?.[rowA] ?? 0;
    const last = sameSurname ? a.text.surname![rowA]! : 0;
    if (forename === FORENAME.exact) {
      const alone = forenameShare(code);
      const own = Math.log(
        (sameSurname ? together(data.fullNameCounts[a.fullName[rowA]!]!, last, alone) : alone) /
          forenames!.coincidence,
      );
      return sameSurname ? own - Math.log(surnames!.coincidence) : own;
    }
    if (isFirst) {
      const alone = firstShare(forenames!.tokens[forenames!.tokenStarts[code]!]!);
      if (!sameSurname) return Math.log(alone / firstCoincidence);
      const pairs = Math.max(
        data.firstAndLastCounts[a.firstAndLast[rowA]!]!,
        data.firstAndLastCounts[b.firstAndLast[rowB]!]!,
      );
      return Math.log(together(pairs, last, alone) / firstCoincidence / surnames!.coincidence);
    }
    return sameSurname
      ? Math.log(
          (others(surnames!.counts[last]!) + 0.5) / Math.max(1, surnames!.known) / surnames!.coincidence,
        )
      : 0;
  };
}

function countFirstTokens({ tokenStarts, tokens, counts }: Vocabulary, size: number): Int32Array {
  const firsts = new Int32Array(size);
  for (let code = 1; code < counts.length; code++) firsts[tokens[tokenStarts[code]!]!]! += counts[code]!;
  return firsts;
}
