import { TokenBook, type Tokens } from "@/lib/linkage/rules/build-token-book";
import {
  buildVocabulary,
  type CodedColumn,
  countCodes,
  share,
  type Vocabulary,
} from "@/lib/linkage/rules/build-vocabulary";
import { combineCodes } from "@/lib/linkage/rules/combine-codes";
import type { CodedFile, TextColumn } from "@/lib/linkage/types";

/** One side of a linkage: per row the codes of its values, all shared between threads. */
export interface Side {
  rows: number;
  text: Partial<Record<TextColumn, Int32Array>>;
  born: Int32Array | null;
  /** same number = the same property; 0 = no address */
  property: Int32Array;
  /** same number = the same forenames and surname; 0 = not both */
  fullName: Int32Array;
  /** same number = the same first forename and surname; 0 = not both */
  firstAndLast: Int32Array;
}

export interface LinkageData {
  left: Side;
  /** the same as `left` where one file is searched for duplicates */
  right: Side;
  dedupe: boolean;
  vocabulary: Partial<Record<TextColumn, Vocabulary>>;
  tokens: Tokens;
  fullNameCounts: Int32Array;
  firstAndLastCounts: Int32Array;
  propertyCounts: Int32Array;
  bornCounts: Int32Array;
}

/** Puts two files, or one for duplicates, under common codes. */
export function prepareLinkage(left: CodedFile, right: CodedFile | null): LinkageData {
  const book = new TokenBook();
  const files = right ? [left, right] : [left];
  const columns = columnsToCompare(files);
  const vocabulary: LinkageData["vocabulary"] = {};
  const text = files.map((): Side["text"] => ({}));
  for (const column of columns) {
    const [first, second] = files.map((file) => columnOf(file, column));
    const merged = buildVocabulary(first!, second ?? null, book);
    vocabulary[column] = merged.vocabulary;
    text[0]![column] = merged.left;
    if (right) text[1]![column] = merged.right;
  }
  const tokens = book.close();
  const firstTokens = text.map((codes) => firstTokensOf(codes.forename, vocabulary.forename));
  const fullName = combineCodes(
    text.map((codes) => codes.forename),
    text.map((codes) => codes.surname),
    files,
  );
  const firstAndLast = combineCodes(
    firstTokens,
    text.map((codes) => codes.surname),
    files,
  );
  const property = propertiesOf(text, files);
  const sides = files.map(
    (file, index): Side => ({
      rows: file.rows,
      text: text[index]!,
      born: file.born && share(file.born),
      property: property.codes[index]!,
      fullName: fullName.codes[index]!,
      firstAndLast: firstAndLast.codes[index]!,
    }),
  );
  return {
    left: sides[0]!,
    right: sides[1] ?? sides[0]!,
    dedupe: right === null,
    vocabulary,
    tokens,
    fullNameCounts: countCodes(fullName.size, fullName.codes),
    firstAndLastCounts: countCodes(firstAndLast.size, firstAndLast.codes),
    propertyCounts: countCodes(property.size, property.codes),
    bornCounts: countBirths(files),
  };
}

/** Names in parts are compared in parts where every file has them so; otherwise as a whole. */
function columnsToCompare(files: readonly CodedFile[]): TextColumn[] {
  const has = (file: CodedFile, column: TextColumn) => file.codes[column] !== undefined;
  const inParts = files.every((file) => has(file, "surname") || has(file, "forename"));
  const named = files.every((file) => has(file, "name") || has(file, "surname") || has(file, "forename"));
  const names: TextColumn[] = inParts ? ["forename", "surname"] : named ? ["name"] : [];
  const others: TextColumn[] = ["address", "town", "postcode", "phone", "email", "id"];
  return [...names, ...others].filter(
    (column) => column === "name" || files.every((file) => has(file, column)),
  );
}

function columnOf(file: CodedFile, column: TextColumn): CodedColumn {
  const codes = file.codes[column];
  const texts = file.texts[column];
  return codes && texts ? { codes, texts } : joinedName(file);
}

/** "Forename Surname" where the other file has one column for the name. */
function joinedName({ rows, codes, texts }: CodedFile): CodedColumn {
  const { forename, surname } = codes;
  if (!forename || !surname)
    return {
      codes: forename ?? surname ?? new Int32Array(rows),
      texts: texts.forename ?? texts.surname ?? [""],
    };
  const pairs = combineCodes([forename], [surname], [{ rows }], true);
  const joined: string[] = new Array(pairs.size).fill("");
  const first = pairs.codes[0]!;
  for (let row = 0; row < rows; row++) {
    const code = first[row]!;
    if (code > 0 && joined[code] === "")
      joined[code] = `${texts.forename?.[forename[row]!]} ${texts.surname?.[surname[row]!]}`.trim();
  }
  return { codes: first, texts: joined };
}

function firstTokensOf(codes: Int32Array | undefined, vocabulary: Vocabulary | undefined) {
  if (!codes || !vocabulary) return undefined;
  const { tokenStarts, tokens } = vocabulary;
  return codes.map((code) => (code === 0 ? 0 : tokens[tokenStarts[code]!]! + 1));
}

/** A property is an address with its postcode, or with its town where there are no postcodes. */
function propertiesOf(text: readonly Side["text"][], files: readonly CodedFile[]) {
  const addresses = text.map((codes) => codes.address);
  const areas = text.map((codes) => codes.postcode ?? codes.town);
  const areasWithZero = areas.map((codes) => codes?.map((code) => code + 1));
  return areas.every(Boolean)
    ? combineCodes(addresses, areasWithZero, files)
    : combineCodes(addresses, addresses, files);
}

const FIRST_YEAR = 1850;

/** Place of a date in a table of counts. */
export function birthIndex(date: number): number {
  const year = Math.trunc(date / 10_000) - FIRST_YEAR;
  return (year * 100 + (Math.trunc(date / 100) % 100)) * 100 + (date % 100);
}

function countBirths(files: readonly CodedFile[]): Int32Array {
  if (!files.every((file) => file.born)) return new Int32Array(new SharedArrayBuffer(4));
  const counts = new Int32Array(new SharedArrayBuffer(251 * 10_000 * 4));
  for (const { born } of files) for (const date of born ?? []) if (date) counts[birthIndex(date)]!++;
  return counts;
}
