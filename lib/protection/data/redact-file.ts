import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import iconv from "iconv-lite";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { openText } from "@/lib/imports/data/open-text";
import type { NamedPerson } from "@/lib/protection/types";
import { normaliseText } from "@/lib/register/rules/build-identity";

/**
 * Takes the lines that show this person at this address out of a file, in its own encoding and constant memory; of an
 * archive or a workbook the text alone is left then. Answers how many; a file without such a line stays as it is.
 */
export async function redactFile(path: string, person: NamedPerson): Promise<number> {
  const text = await openText(path);
  const removed = await redactText(text.path, lineFinder(person));
  if (removed && text.path !== path) {
    await rename(text.path, path);
    await rm(`${text.path}.json`, { force: true });
  }
  return removed;
}

async function redactText(path: string, shows: (line: string) => boolean): Promise<number> {
  const { encoding } = await detectFormat(path);
  const growing = `${path}.redacting`;
  let removed = 0;
  async function* keptLines() {
    const text = createReadStream(path).pipe(iconv.decodeStream(encoding, { stripBOM: false }));
    const input = text as unknown as Readable;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (shows(line)) removed += 1;
      else yield iconv.encode(`${line}\r\n`, encoding, { addBOM: false });
    }
  }
  await pipeline(Readable.from(keptLines()), createWriteStream(growing, { mode: 0o600 }));
  if (removed) await rename(growing, path);
  else await rm(growing);
  return removed;
}

/** Name and postcode on one line, however they are written; without a postcode the first line of the address. */
export function lineFinder({ surname, forename, lines, postcode }: NamedPerson): (line: string) => boolean {
  const words = normaliseText(`${surname} ${forename}`).split(" ").filter(Boolean);
  const place = normaliseText(postcode || (lines[0] ?? "")).replaceAll(" ", "");
  if (!words.length || !place) return () => false;
  return (line) => {
    const text = ` ${normaliseText(line)} `;
    return words.every((word) => text.includes(` ${word} `)) && text.replaceAll(" ", "").includes(place);
  };
}
