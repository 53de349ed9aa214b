import type { Delimiter } from "@/lib/imports/types";

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";", "|"];
const LINES = 50;

/**
 * The delimiter that most lines hold equally often, outside quotation marks: headings and commas inside an address do
 * not mislead it. A comma where there is none.
 */
export function detectDelimiter(head: string): Delimiter {
  const lines = splitLines(head);
  const scores = DELIMITERS.map((sign) => regularity(lines, sign));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** The first lines without what stands in quotation marks; the last one, cut off by the head's end, only if alone. */
function splitLines(head: string): string[] {
  const lines = head.replace(/(^|[,\t;|\r\n])"(?:[^"]|"")*"/g, "$1").split(/\r\n|\n|\r/, LINES + 1);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line !== "");
}

/**
 * The squared share of lines in which the sign stands just so often, times the logarithm of how often: a list of many codes
 * within one cell is no delimiter.
 */
function regularity(lines: readonly string[], sign: Delimiter): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  const scores = [...tally].map(([count, times]) => Math.log2(1 + count) * (times / lines.length) ** 2);
  return Math.max(0, ...scores);
}
