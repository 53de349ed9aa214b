import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { mix } from "@/lib/linkage/rules/combine-codes";
import type { LinkageData, Side } from "@/lib/linkage/rules/prepare-linkage";

/** Number of a row's block under one key; 0 = in none. */
type KeyOf = (row: number) => number;

/**
 * The keys under which rows become candidates, from the surest on. Several, so that a slip in one value leaves another to
 * be found by; none is a common name alone, whose blocks would grow with the square of the electorate.
 */
export function blockKeys(data: LinkageData, side: Side): KeyOf[] {
  const { vocabulary } = data;
  const first = soundsOf(side.text.forename, vocabulary.forename, data, "first");
  const last = soundsOf(side.text.surname, vocabulary.surname, data, "last");
  const [rarest, second] = rareSoundsOf(side.text.name, vocabulary.name, data);
  const door = doorsOf(side.text.address, vocabulary.address, data);
  const { postcode, town, phone, email, id, forename } = side.text;
  const { born, property } = side;
  const initial = first && ((row: number) => Math.trunc(first[row]! / 37 ** 4));
  const at = (codes: ArrayLike<number> | null | undefined) => codes && ((row: number) => codes[row]!);
  const year = born && ((row: number) => Math.trunc(born[row]! / 10_000));
  const month = born && ((row: number) => (born[row]! % 10_000 < 100 ? 0 : Math.trunc(born[row]! / 100)));
  const longForename =
    forename && ((row: number) => (hasMiddleName(vocabulary.forename, forename[row]!) ? forename[row]! : 0));
  const either = first && last && ((row: number) => unordered(first[row]!, last[row]!));
  const lastFirst = soundsOf(side.text.surname, vocabulary.surname, data, "first");
  const eitherPart = first && lastFirst && ((row: number) => unordered(first[row]!, lastFirst[row]!));
  const keys: (KeyOf | null)[] = [
    key(at(id)),
    key(at(email)),
    key(at(phone)),
    key(at(property)),
    key(at(property), at(first)),
    key(at(property), at(last)),
    key(at(born), at(last)),
    key(at(born), at(first)),
    key(at(born), at(rarest)),
    key(at(born)),
    key(either),
    key(eitherPart),
    key(either, at(postcode)),
    key(either, at(town)),
    key(either, year),
    key(longForename, at(last)),
    key(longForename, at(postcode)),
    key(longForename, at(town)),
    key(longForename, year),
    key(longForename),
    key(at(postcode), at(last)),
    key(at(postcode), at(first)),
    key(at(town), at(last), initial),
    key(at(town), at(first)),
    key(at(town), at(first), year),
    key(at(door)),
    key(at(door), at(first)),
    key(at(door), at(last)),
    key(month, at(last)),
    key(month, at(first)),
    key(year, at(last), initial),
    key(at(rarest), at(second)),
    key(at(rarest), at(postcode)),
    key(at(rarest), at(town)),
    key(at(second), at(postcode)),
    key(at(second), at(town)),
    key(at(rarest), at(door)),
    key(at(rarest)),
    key(at(second)),
  ];
  return keys.filter((made) => made !== null);
}

type Part = ((row: number) => number) | null | undefined | false;

function key(...parts: Part[]): KeyOf | null {
  const given: ((row: number) => number)[] = [];
  for (const part of parts) {
    if (!part) return null;
    given.push(part);
  }
  const [one, two, three] = given;
  if (!one) return null;
  return (row) => {
    const a = one(row);
    if (a === 0) return 0;
    const b = two ? two(row) : 1;
    if (b === 0) return 0;
    const c = three ? three(row) : 1;
    return c === 0 ? 0 : mix(mix(a, b), c) || 1;
  };
}

const unordered = (a: number, b: number) => (a && b ? mix(Math.min(a, b), Math.max(a, b)) || 1 : 0);

function hasMiddleName(vocabulary: Vocabulary | undefined, code: number): boolean {
  return vocabulary !== undefined && vocabulary.tokenStarts[code + 1]! - vocabulary.tokenStarts[code]! > 1;
}

/** Sound of the first or last word, per row. */
function soundsOf(
  codes: Int32Array | undefined,
  vocabulary: Vocabulary | undefined,
  { tokens }: LinkageData,
  which: "first" | "last",
): Int32Array | undefined {
  if (!codes || !vocabulary) return undefined;
  const { tokenStarts, tokens: list } = vocabulary;
  return codes.map((code) => {
    if (code === 0) return 0;
    return tokens.phonetic[list[which === "first" ? tokenStarts[code]! : tokenStarts[code + 1]! - 1]!]!;
  });
}

/** Sounds of the two rarest words of a whole name, per row. */
function rareSoundsOf(
  codes: Int32Array | undefined,
  vocabulary: Vocabulary | undefined,
  { tokens }: LinkageData,
) {
  if (!codes || !vocabulary) return [undefined, undefined] as const;
  const { tokenStarts, tokens: list, counts } = vocabulary;
  const rarest = new Int32Array(counts.length);
  const second = new Int32Array(counts.length);
  for (let code = 1; code < counts.length; code++) {
    const words = [...list.subarray(tokenStarts[code]!, tokenStarts[code + 1]!)];
    words.sort((a, b) => tokens.counts[a]! - tokens.counts[b]!);
    rarest[code] = words[0] === undefined ? 0 : tokens.phonetic[words[0]]!;
    second[code] = words[1] === undefined ? 0 : tokens.phonetic[words[1]]!;
  }
  return [codes.map((code) => rarest[code]!), codes.map((code) => second[code]!)] as const;
}

/** First number and sound of the longest word of the address, per row. */
function doorsOf(codes: Int32Array | undefined, vocabulary: Vocabulary | undefined, { tokens }: LinkageData) {
  if (!codes || !vocabulary) return undefined;
  const { tokenStarts, tokens: list, counts } = vocabulary;
  const { starts } = tokens.words;
  const doors = new Int32Array(counts.length);
  for (let code = 1; code < counts.length; code++) {
    let number = -1;
    let longest = -1;
    for (let at = tokenStarts[code]!; at < tokenStarts[code + 1]!; at++) {
      const token = list[at]!;
      if (tokens.numeric[token]) number = number < 0 ? token : number;
      else if (longest < 0 || lengthOf(starts, token) > lengthOf(starts, longest)) longest = token;
    }
    if (number >= 0 && longest >= 0) doors[code] = mix(number + 1, tokens.phonetic[longest]!) | 1;
  }
  return codes.map((code) => doors[code]!);
}

const lengthOf = (starts: Uint32Array, token: number) => starts[token + 1]! - starts[token]!;
