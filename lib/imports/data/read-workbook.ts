import { posix } from "node:path";
import type { Entry } from "yauzl";
import type { TablePart } from "@/lib/imports/data/merge-parts";
import type { OpenZip } from "@/lib/imports/data/open-zip";
import { readSheet } from "@/lib/imports/data/read-sheet";
import { readXml } from "@/lib/imports/data/read-xml";
import { readCellKinds, type WorkbookContext } from "@/lib/imports/rules/workbook-cell";
import { badInput } from "@/lib/platform/errors";

const WORKBOOK = "xl/workbook.xml";

export const isWorkbook = (zip: OpenZip) => zip.entries.some(({ fileName }) => fileName === WORKBOOK);

/** The visible sheets of an xlsx workbook as tables, in their order. Shared strings are held in memory, rows are not. */
export async function readWorkbook(zip: OpenZip): Promise<TablePart[]> {
  const { sheets, startsIn1904 } = await readSheetList(zip);
  const paths = await readRelations(zip);
  const context: WorkbookContext = {
    strings: await readStrings(zip),
    dates: await readDateStyles(zip),
    startsIn1904,
  };
  return sheets.map(({ name, relation }) => {
    const entry = zip.entries.find(({ fileName }) => fileName === paths.get(relation));
    if (!entry) throw badInput(`The sheet ${name} is missing from this workbook. Save it again.`);
    return { name, records: () => readSheet(zip, entry, context) };
  });
}

const find = (zip: OpenZip, path: string): Entry | undefined =>
  zip.entries.find(({ fileName }) => fileName === path);

async function readSheetList(zip: OpenZip) {
  const sheets: { name: string; relation: string }[] = [];
  let startsIn1904 = false;
  await readXml(zip, find(zip, WORKBOOK), {
    open: (tag, attributes) => {
      if (tag === "workbookPr") startsIn1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (tag !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      sheets.push({ name: attributes.name ?? "", relation: attributes.id ?? "" });
    },
  });
  if (!sheets.length) throw badInput("This workbook has no visible sheet.");
  return { sheets, startsIn1904 };
}

async function readRelations(zip: OpenZip): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  await readXml(zip, find(zip, "xl/_rels/workbook.xml.rels"), {
    open: (tag, { Id = "", Target = "" }) => {
      if (tag === "Relationship") paths.set(Id, posix.resolve("/xl", Target).slice(1));
    },
  });
  return paths;
}

/** Each string with the text of its runs; phonetic readings are not part of it. */
async function readStrings(zip: OpenZip): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  await readXml(zip, find(zip, "xl/sharedStrings.xml"), {
    open: (tag) => {
      if (tag === "si") text = "";
      if (tag === "rPh") phonetic = true;
    },
    text: (piece, tag) => {
      if (tag === "t" && !phonetic) text += piece;
    },
    close: (tag) => {
      if (tag === "si") strings.push(text);
      if (tag === "rPh") phonetic = false;
    },
  });
  return strings;
}

async function readDateStyles(zip: OpenZip): Promise<boolean[]> {
  const formats = new Map<string, string>();
  const styles: string[] = [];
  let inCells = false;
  await readXml(zip, find(zip, "xl/styles.xml"), {
    open: (tag, attributes) => {
      if (tag === "numFmt") formats.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
      if (tag === "cellXfs") inCells = true;
      if (tag === "xf" && inCells) styles.push(attributes.numFmtId ?? "0");
    },
    close: (tag) => {
      if (tag === "cellXfs") inCells = false;
    },
  });
  return readCellKinds(styles, formats);
}
