import type { Delimiter } from "@/lib/imports/types";

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";", "|"];
const LINES = 50;

/** A delimiter that the first line lacks may be one inside cells. */
const NOT_IN_FIRST_LINE = 0.25;

/**
 * All delimiters, the likeliest first: that which the first line has and most lines hold equally often, outside
 * quotation marks. Headings, commas inside an address and lists inside a cell do not mislead it.
 */
export function rankDelimiters(head: string): Delimiter[] {
  const lines = splitLines(head);
  const score = (sign: Delimiter) =>
    regularity(lines, sign) * (lines[0]?.includes(sign) ? 1 : NOT_IN_FIRST_LINE);
  return [...DELIMITERS].sort((a, b) => score(b) - score(a));
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
