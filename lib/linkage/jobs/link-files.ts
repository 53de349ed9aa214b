import { statSync } from "node:fs";
import { type FileToRead, readCodedFile } from "@/lib/linkage/data/read-coded-file";
import { searchCandidates } from "@/lib/linkage/jobs/search-candidates";
import { chooseLinks } from "@/lib/linkage/rules/choose-links";
import { pairComparer } from "@/lib/linkage/rules/compare-pair";
import { linkExactly } from "@/lib/linkage/rules/link-exactly";
import { prepareLinkage } from "@/lib/linkage/rules/prepare-linkage";
import { trainModel } from "@/lib/linkage/rules/train-model";
import { weighCandidates } from "@/lib/linkage/rules/weigh-candidates";
import type { CodedFile, KnownRows, LinkedPair } from "@/lib/linkage/types";
import { badInput } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";

/** Starting a thread takes longer than reading a smaller file. */
const THREAD_FROM_BYTES = 8_000_000;

export interface FilesLinked {
  compared: number;
  pairs: LinkedPair[];
  left: CodedFile;
  right: CodedFile | null;
}

/** Links two files, or searches one for duplicates. */
export async function linkFiles(
  leftFile: FileToRead,
  rightFile: FileToRead | null,
  threshold: number,
  onStage: (stage: string) => void,
): Promise<FilesLinked> {
  onStage("reading");
  const [left, right] = await Promise.all([readFile(leftFile), rightFile && readFile(rightFile)]);
  if (!left.rows || right?.rows === 0) return { compared: 0, pairs: [], left, right };
  const { compared, pairs } = await linkCodedFiles(left, right, threshold, onStage);
  return { compared, pairs, left, right };
}

/** Links files that are in memory. */
export async function linkCodedFiles(
  left: CodedFile,
  right: CodedFile | null,
  threshold: number,
  onStage: (stage: string) => void,
  known?: KnownRows,
) {
  onStage("coding");
  const data = prepareLinkage(left, right);
  onStage("learning");
  const model = trainModel(data, pairComparer(data));
  onStage("linking exactly");
  const exact = linkExactly(data, known);
  onStage("comparing");
  const found = await searchCandidates(data, model, exact.residual);
  onStage("weighing");
  const weighed = weighCandidates(data, model, found, exact.left.length, known?.manyToRight);
  const pairs = chooseLinks(data, exact, found, weighed, threshold);
  return { compared: found.compared + exact.left.length, pairs, model: weighed.model };
}

async function readFile(file: FileToRead): Promise<CodedFile> {
  if (statSync(file.path).size < THREAD_FROM_BYTES) return readCodedFile(file);
  let answer: { file?: CodedFile; fault?: string } = {};
  await inThread<typeof answer>(
    new URL("./read-file-thread.ts", import.meta.url),
    file,
    new AbortController().signal,
    (message) => {
      answer = message;
    },
  );
  if (answer.file) return answer.file;
  throw badInput(answer.fault ?? `${file.path} could not be read.`);
}
