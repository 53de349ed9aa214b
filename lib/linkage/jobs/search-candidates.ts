import { availableParallelism } from "node:os";
import { WIDTH } from "@/lib/linkage/rules/compare-pair";
import {
  blocksOf,
  type Candidates,
  findCandidates,
  type ResidualRows,
} from "@/lib/linkage/rules/find-candidates";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import { inThread } from "@/lib/platform/in-thread";
import type { LinkageModel } from "@/lib/stats/linkage-log-odds";

/** Starting threads takes longer than searching fewer rows. */
const THREADS_FROM_ROWS = 40_000;
const MOST_THREADS = 8;

/** Candidates of the rows left over, by as many threads as there are cores; the same whatever their number. */
export async function searchCandidates(
  data: LinkageData,
  model: LinkageModel,
  rows: ResidualRows,
): Promise<Candidates> {
  const blocks = blocksOf(data, rows);
  if (rows.left.length < THREADS_FROM_ROWS) return findCandidates(data, model, blocks, rows.left);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const parts: Candidates[] = [];
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const share = rows.left.length / threads;
      const own = rows.left.slice(Math.floor(thread * share), Math.floor((thread + 1) * share));
      return inThread<Candidates>(
        new URL("./search-candidates-thread.ts", import.meta.url),
        [data, model, blocks, own],
        new AbortController().signal,
        (found) => {
          parts[thread] = found;
        },
      );
    }),
  );
  return join(parts);
}

function join(parts: readonly Candidates[]): Candidates {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all: Candidates = {
    count,
    left: new Int32Array(count),
    right: new Int32Array(count),
    levels: new Uint8Array(count * WIDTH),
    rarity: new Float32Array(count),
    compared: parts.reduce((sum, part) => sum + part.compared, 0),
  };
  let at = 0;
  for (const part of parts) {
    all.left.set(part.left, at);
    all.right.set(part.right, at);
    all.levels.set(part.levels, at * WIDTH);
    all.rarity.set(part.rarity, at);
    at += part.count;
  }
  return all;
}
