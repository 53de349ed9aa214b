import type { TokenBook } from "@/lib/linkage/rules/build-token-book";
import { codeWords, type Words } from "@/lib/linkage/rules/code-words";

/** The different texts of a column in both files. Code 0 is the missing value. */
export interface Vocabulary {
  words: Words;
  /** tokens of text i: `tokens` from `tokenStarts[i]` to `tokenStarts[i + 1]` */
  tokenStarts: Uint32Array;
  tokens: Int32Array;
  /** rows with the text, in both files */
  counts: Int32Array;
  /** rows with any text, in both files */
  known: number;
  /** probability that two rows at random agree */
  coincidence: number;
}

export interface CodedColumn {
  codes: Int32Array;
  texts: readonly string[];
}

export interface MergedColumn {
  left: Int32Array;
  right: Int32Array;
  vocabulary: Vocabulary;
}

/** One code for a text in both files. The right column is null where there is one file. */
export function buildVocabulary(left: CodedColumn, right: CodedColumn | null, book: TokenBook): MergedColumn {
  const texts = [...left.texts];
  const recoded = right ? recode(texts, right.texts) : null;
  const leftCodes = share(left.codes);
  const rightCodes = right && recoded ? share(right.codes.map((code) => recoded[code]!)) : leftCodes;
  const counts = countCodes(texts.length, right ? [leftCodes, rightCodes] : [leftCodes]);
  const { tokenStarts, tokens } = tokenise(texts, counts, book);
  const { known, coincidence } = summarise(counts);
  return {
    left: leftCodes,
    right: rightCodes,
    vocabulary: { words: codeWords(texts), tokenStarts, tokens, counts, known, coincidence },
  };
}

/** Adds the texts that are not there yet; answers the new code of each. */
function recode(texts: string[], others: readonly string[]): Int32Array {
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  return Int32Array.from(others, (text) => {
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    texts.push(text);
    return texts.length - 1;
  });
}

function tokenise(texts: readonly string[], counts: Int32Array, book: TokenBook) {
  const tokenStarts = new Uint32Array(new SharedArrayBuffer((texts.length + 1) * 4));
  const list: number[] = [];
  texts.forEach((text, code) => {
    tokenStarts[code] = list.length;
    if (text !== "") for (const token of text.split(" ")) list.push(book.add(token, counts[code]!));
  });
  tokenStarts[texts.length] = list.length;
  return { tokenStarts, tokens: share(Int32Array.from(list)) };
}

export function countCodes(size: number, columns: readonly Int32Array[]): Int32Array {
  const counts = new Int32Array(new SharedArrayBuffer(size * 4));
  for (const codes of columns) for (const code of codes) counts[code]!++;
  counts[0] = 0;
  return counts;
}

/** Rows that have a value, and the probability that two of them agree. */
export function summarise(counts: Int32Array): { known: number; coincidence: number } {
  let known = 0;
  let squares = 0;
  for (const count of counts) {
    known += count;
    squares += count * count;
  }
  return { known, coincidence: known ? squares / (known * known) : 0 };
}

export function share(codes: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(codes.byteLength));
  shared.set(codes);
  return shared;
}
