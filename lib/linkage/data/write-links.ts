import { open } from "node:fs/promises";
import type { LinkedPair } from "@/lib/linkage/types";

const LINES_AT_ONCE = 50_000;

/** Writes links.csv; rows counted from 1. */
export async function writeLinks(path: string, pairs: readonly LinkedPair[]): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.write("left_row,right_row,probability,decision\n");
    for (let start = 0; start < pairs.length; start += LINES_AT_ONCE) {
      const lines = pairs
        .slice(start, start + LINES_AT_ONCE)
        .map(
          (pair) => `${pair.left + 1},${pair.right + 1},${pair.probability.toFixed(6)},${pair.decision}\n`,
        );
      await file.write(lines.join(""));
    }
  } finally {
    await file.close();
  }
}
