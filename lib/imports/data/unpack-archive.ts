import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Entry } from "yauzl";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { mergeParts, type TablePart } from "@/lib/imports/data/merge-parts";
import {
  isArchive,
  type OpenZip,
  openZip,
  type UnpackBudget,
  unpackBudget,
} from "@/lib/imports/data/open-zip";
import { readRecords } from "@/lib/imports/data/read-records";
import { isWorkbook, readWorkbook } from "@/lib/imports/data/read-workbook";
import type { PackedText } from "@/lib/imports/schema";
import { AppError, badInput } from "@/lib/platform/errors";

type Member = Pick<PackedText, "encoding" | "delimiter"> & { sheets: TablePart[]; zip?: OpenZip };

/**
 * Writes the table that an archive or a workbook holds as one text. A single text is written as it stands; several
 * texts (a file per polling district, say), workbooks and sheets are joined into one CSV in UTF-8.
 */
export async function unpackArchive(path: string, target: string): Promise<PackedText> {
  const budget = await unpackBudget(path);
  const zip = await openZip(path, budget);
  try {
    if (!isWorkbook(zip)) return await unpackMembers(zip, target, budget);
    return { encoding: "xlsx", delimiter: null, parts: await mergeParts(await readWorkbook(zip), target) };
  } finally {
    zip.close();
  }
}

async function unpackMembers(zip: OpenZip, target: string, budget: UnpackBudget): Promise<PackedText> {
  const entries = zip.entries.filter(isMember);
  if (!entries.length) throw badInput("This archive holds no file. Pack the table into it.");
  const extracted = entries.map((_, index) => `${target}.${index}`);
  const members: Member[] = [];
  try {
    for (const [index, entry] of entries.entries()) {
      const file = extracted[index] ?? "";
      await extract(zip, entry, file);
      members.push(await openMember(file, entry.fileName, budget));
    }
    const [first] = members;
    if (members.length === 1 && !first?.zip) {
      await rename(extracted[0] ?? "", target);
      return { encoding: null, delimiter: null, parts: [] };
    }
    const parts = await mergeParts(
      members.flatMap(({ sheets }) => sheets),
      target,
    );
    return { encoding: first?.encoding ?? null, delimiter: first?.delimiter ?? null, parts };
  } finally {
    for (const member of members) member.zip?.close();
    await Promise.all(extracted.map((file) => rm(file, { force: true })));
  }
}

/** Folders, and what operating systems add to an archive, are no tables. */
function isMember({ fileName }: Entry): boolean {
  return !fileName.endsWith("/") && !fileName.startsWith("__MACOSX/") && !basename(fileName).startsWith(".");
}

async function extract(zip: OpenZip, entry: Entry, target: string): Promise<void> {
  try {
    await pipeline(await zip.read(entry), createWriteStream(target));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw badInput(`${entry.fileName} in this archive is damaged. Pack it again.`);
  }
}

async function openMember(path: string, name: string, budget: UnpackBudget): Promise<Member> {
  if (!(await isArchive(path))) return openText(path, name);
  const zip = await openZip(path, budget);
  if (!isWorkbook(zip)) {
    zip.close();
    throw badInput(`${name} in this archive is an archive itself. Unpack it, and pack the tables alone.`);
  }
  const sheets = (await readWorkbook(zip)).map((sheet) => ({ ...sheet, name: `${name}, ${sheet.name}` }));
  return { encoding: "xlsx", delimiter: null, sheets, zip };
}

async function openText(path: string, name: string): Promise<Member> {
  try {
    const format = await detectFormat(path);
    const { encoding, delimiter } = format;
    return { encoding, delimiter, sheets: [{ name, records: () => readRecords(path, format) }] };
  } catch (error) {
    throw error instanceof AppError ? badInput(`${name}: ${error.message}`) : error;
  }
}
