import type { PoolClient } from "pg";
import { assembleFile, columnReader } from "@/lib/linkage/rules/code-columns";
import type { CodedFile, LinkColumn } from "@/lib/linkage/types";
import { copyOut } from "@/lib/platform/db/copy";

export interface PeopleRead {
  file: CodedFile;
  /** first column of each row */
  ids: Int32Array;
  /** second column; 0 where it is null */
  marks: Int32Array;
}

const ESCAPED = /\\(.)/g;
const SIGNS: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v" };

/**
 * Reads people into codes. The query answers two whole numbers, and a text for each of `columns`. By COPY, which is twice as
 * fast as a cursor.
 */
export async function readPeople(
  client: PoolClient,
  select: string,
  columns: readonly LinkColumn[],
): Promise<PeopleRead> {
  const readers = columns.map((column, at) => columnReader(column, [at + 2]));
  const ids: number[] = [];
  const marks: number[] = [];
  const readLine = (line: string) => {
    const cells = (line.includes("\\") ? unescapeCells(line) : line).split("\t");
    for (const reader of readers) reader.read(ids.length, cells);
    ids.push(Number(cells[0]));
    marks.push(Number(cells[1]));
  };
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of copyOut(client, `copy (${select}) to stdout (null '')`)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) readLine(line);
  }
  return {
    file: assembleFile(readers, ids.length, null),
    ids: Int32Array.from(ids),
    marks: Int32Array.from(marks),
  };
}

/** A tab within a cell would be taken for the end of it: it becomes a blank. */
const unescapeCells = (line: string) =>
  line.replace(ESCAPED, (_, sign: string) => (sign === "t" ? " " : (SIGNS[sign] ?? sign)));
