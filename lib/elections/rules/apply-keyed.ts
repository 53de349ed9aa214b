import type { KeyedLine, KeyedRange } from "@/lib/elections/schema";

interface Numbered {
  number: number;
  suffix: number;
}

/** Whether a number lies in a range that was typed. */
export function covers(range: KeyedRange, { number, suffix }: Numbered): boolean {
  const afterFirst =
    number > range.firstNumber || (number === range.firstNumber && suffix >= range.firstSuffix);
  const beforeLast = number < range.lastNumber || (number === range.lastNumber && suffix <= range.lastSuffix);
  return afterFirst && beforeLast;
}

/** What each entry of the register was marked with: the latest line that covers it; null where none does. */
export function applyKeyed(entries: readonly Numbered[], lines: readonly KeyedLine[]): (number | null)[] {
  const latest = [...lines].sort((a, b) => b.id - a.id);
  return entries.map((entry) => latest.find((line) => covers(line, entry))?.outcome ?? null);
}
