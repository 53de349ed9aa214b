import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isArchive } from "@/lib/imports/data/open-zip";
import { unpackArchive } from "@/lib/imports/data/unpack-archive";
import { type SourceText, sourceTextSchema } from "@/lib/imports/schema";

/**
 * The text of a file: the file itself, or what its archive or workbook holds, unpacked once and kept at `unpackTo`
 * beside the description `unpackTo`.json. Throws BAD_INPUT for archives that hold no table or inflate beyond reason.
 */
export async function openText(path: string, unpackTo = `${path}.text`): Promise<SourceText> {
  if (!(await isArchive(path))) return { path, packed: null };
  const description = `${unpackTo}.json`;
  const kept = await readFile(description, "utf8").catch(() => null);
  if (kept !== null) return sourceTextSchema.parse(JSON.parse(kept));
  await mkdir(dirname(unpackTo), { recursive: true });
  const growing = `${unpackTo}.growing-${process.pid}-${Date.now()}`;
  try {
    const packed = await unpackArchive(path, growing);
    await rename(growing, unpackTo);
    const text: SourceText = { path: unpackTo, packed };
    await writeFile(`${growing}.json`, JSON.stringify(text));
    await rename(`${growing}.json`, description);
    return text;
  } finally {
    await rm(growing, { force: true });
  }
}
