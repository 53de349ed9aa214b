import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describeSplit } from "@/lib/imports/data/read-rows";
import { SplitError } from "@/lib/imports/data/split-records";
import { cleanCell } from "@/lib/imports/rules/clean-cell";
import { headerKey } from "@/lib/imports/rules/match-layout";
import type { PackedText } from "@/lib/imports/schema";
import { badInput } from "@/lib/platform/errors";

interface PartRecord {
  cells: string[];
  line: number;
  lineEnd: number;
}

export interface TablePart {
  name: string;
  records: () => AsyncIterable<PartRecord[]>;
}

/** Lines in which a part's header is looked for. */
const HEAD = 30;

/**
 * Writes several tables below one another as CSV in UTF-8, each line where it stood in its part. Throws BAD_INPUT where
 * the parts have not the same columns: what stands under them would not belong together.
 */
export async function mergeParts(parts: readonly TablePart[], target: string): Promise<PackedText["parts"]> {
  const index: PackedText["parts"] = [];
  let line = 1;
  let first: PartRecord[] | undefined;

  async function* text(): AsyncGenerator<string> {
    for (const part of parts) {
      const firstLine = line;
      index.push({ name: part.name, firstLine });
      let head: PartRecord[] | null = [];
      for await (const records of readPart(part)) {
        if (head) {
          head.push(...records.slice(0, HEAD - head.length));
          first ??= head;
          if (head.length === HEAD || records.length > HEAD) {
            requireSameColumns(first, head, part.name, parts[0]?.name ?? "");
            head = null;
          }
        }
        let written = "";
        for (const record of records) {
          const at = firstLine + record.line - 1;
          written += `${"\n".repeat(Math.max(0, at - line))}${record.cells.map(quoted).join(",")}\n`;
          line = firstLine + record.lineEnd;
        }
        yield written;
      }
      if (head && first) requireSameColumns(first, head, part.name, parts[0]?.name ?? "");
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(target));
  return index;
}

async function* readPart(part: TablePart): AsyncGenerator<PartRecord[]> {
  try {
    yield* part.records();
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    throw badInput(`${part.name}: ${describeSplit(error, []).message}`);
  }
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The part repeats a line of the first part's head that is a header, or neither part has one and the width agrees. */
function requireSameColumns(
  first: readonly PartRecord[],
  head: readonly PartRecord[],
  name: string,
  firstName: string,
): void {
  if (first === head || !head.some(isFilled)) return;
  const headers = new Set(first.filter(looksLikeHeader).map(keyOf));
  const same = headers.size
    ? head.some((record) => headers.has(keyOf(record)))
    : widest(first) === widest(head) && !head.some(looksLikeHeader);
  if (same) return;
  throw badInput(
    `${name} has other columns than ${firstName}. Tables that are loaded together must have the same header; load them one by one.`,
  );
}

const keyOf = ({ cells }: PartRecord) => cells.map((cell) => headerKey(cleanCell(cell))).join("|");
const isFilled = ({ cells }: PartRecord) => cells.some((cell) => cleanCell(cell) !== "");
const widest = (records: readonly PartRecord[]) => Math.max(...records.map(({ cells }) => cells.length));

/** Headers name things: several cells, each with letters, none with a number of three digits or more. */
function looksLikeHeader({ cells }: PartRecord): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  const names = filled.filter((cell) => /^\D*\d{0,2}\D*$/.test(cell) && /[a-z]{2}/i.test(cell));
  return filled.length > 3 && names.length === filled.length && new Set(filled).size === filled.length;
}
