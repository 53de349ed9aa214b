import { linkCodedFiles } from "@/lib/linkage/jobs/link-files";
import type { CodedFile, KnownRows, LinkedPair } from "@/lib/linkage/types";
import { inThread } from "@/lib/platform/in-thread";

/** Smaller files are linked before a thread would have started. */
const THREAD_FROM_ROWS = 5_000;

export interface FilesToLink {
  left: CodedFile;
  right: CodedFile;
  threshold: number;
  known: KnownRows;
}

export interface Linked {
  pairs: LinkedPair[];
  /** expected number of people in both files */
  matches: number;
}

/** Links files in memory of which something is known beforehand, large ones in a thread of their own. */
export async function linkKnownFiles(
  files: FilesToLink,
  signal: AbortSignal,
  onStage: (stage: string) => void,
): Promise<Linked> {
  const { left, right, threshold, known } = files;
  if (right.rows < THREAD_FROM_ROWS) {
    const { pairs, model } = await linkCodedFiles(left, right, threshold, onStage, known);
    return { pairs, matches: model.matchPairs };
  }
  let answer: Linked = { pairs: [], matches: 0 };
  await inThread<{ stage?: string; linked?: Linked }>(
    new URL("./link-known-files-thread.ts", import.meta.url),
    files,
    signal,
    ({ stage, linked }) => {
      if (stage) onStage(stage);
      if (linked) answer = linked;
    },
  );
  return answer;
}
