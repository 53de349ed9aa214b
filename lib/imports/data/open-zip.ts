import { open, stat } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { badInput } from "@/lib/platform/errors";

/** A text of names and addresses shrinks to a tenth; no honest archive to a hundredth. */
const MOST_RATIO = 100;
const ALWAYS_ALLOWED_BYTES = 16 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

export interface OpenZip {
  entries: Entry[];
  read: (entry: Entry) => Promise<AsyncIterable<Buffer>>;
  close: () => void;
}

/** Counts what has been unpacked of one upload, however many archives it holds. */
export interface UnpackBudget {
  mostBytes: number;
  usedBytes: number;
}

export async function unpackBudget(path: string): Promise<UnpackBudget> {
  const { size } = await stat(path);
  return { mostBytes: Math.max(ALWAYS_ALLOWED_BYTES, size * MOST_RATIO), usedBytes: 0 };
}

/** The entries of a zip file, read lazily and within the budget. Throws BAD_INPUT where they cannot be trusted. */
export async function openZip(path: string, budget: UnpackBudget): Promise<OpenZip> {
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch {
    throw badInput("This zip archive is damaged and cannot be opened. Pack it again.");
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === MOST_ENTRIES) throw badInput("This archive holds more than 20,000 files.");
      entries.push(entry);
    }
    refuseDishonest(entries, budget);
  } catch (error) {
    zip.close();
    throw refusal(error);
  }
  const read = async (entry: Entry) => {
    const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
      throw refusal(error);
    });
    return pipeline(stream, counter(budget), () => undefined);
  };
  return { entries, read, close: () => zip.close() };
}

function refuseDishonest(entries: readonly Entry[], budget: UnpackBudget): void {
  const locked = entries.find((entry) => entry.isEncrypted());
  if (locked)
    throw badInput(`${locked.fileName} in this archive is locked with a password. Pack it without.`);
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && entry.relativeOffsetOfLocalHeader + entry.compressedSize > next.relativeOffsetOfLocalHeader) {
      throw badInput("Files in this archive overlap, as no honest archive's do. Nothing of it was unpacked.");
    }
  }
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (budget.usedBytes + declared > budget.mostBytes) throw tooLarge();
}

function counter(budget: UnpackBudget): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.usedBytes += chunk.length;
      if (budget.usedBytes > budget.mostBytes) done(tooLarge());
      else done(null, chunk);
    },
  });
}

const tooLarge = () =>
  badInput(
    "This archive grows to more than a hundred times its size, as no table does. It was not unpacked further, and nothing was loaded.",
  );

/** What the reader of archives says of a name or a size that is not what it claims. */
function refusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === "AppError") return error;
  if (/relative path|absolute path|invalid characters/.test(error.message)) {
    return badInput("A file in this archive has a name that leads out of it. Nothing of it was unpacked.");
  }
  return badInput(
    "This archive is damaged, or packed in a way that is not known here. Pack it again as zip.",
  );
}

/** By its first bytes; what a file is called does not count. */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(buffer.toString("latin1"));
  } finally {
    await file.close();
  }
}
