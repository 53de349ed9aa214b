import type { Delimiter, ImportPreview, SourceEncoding } from "@/lib/imports/types";
import { formatCount, formatNumber } from "@/lib/platform/format";

const ENCODINGS: Record<SourceEncoding, string> = {
  utf8: "UTF-8",
  utf16le: "UTF-16, little end first",
  utf16be: "UTF-16, big end first",
  "windows-1252": "Windows-1252",
  xlsx: "workbook (xlsx)",
};

const DELIMITERS: Record<Delimiter, string> = {
  ",": "comma",
  "\t": "tab",
  ";": "semicolon",
  "|": "vertical bar",
};

/** What was found out about a file, a line each. */
export function describePreview(preview: ImportPreview): { term: string; detail: string }[] {
  const { scannedWhole, estimatedRows, rejectedRows, scannedRows } = preview;
  return [
    { term: "Layout", detail: preview.layoutTitle ?? "none that is known: say what the columns hold" },
    { term: "Encoding", detail: ENCODINGS[preview.encoding] },
    {
      term: "Delimiter",
      detail: preview.delimiter ? DELIMITERS[preview.delimiter] : "none: cells of a sheet",
    },
    { term: "Columns", detail: formatNumber(preview.columns.length) },
    { term: "Rows", detail: `${scannedWhole ? "" : "about "}${formatNumber(estimatedRows)}` },
    {
      term: "Would be rejected",
      detail: scannedWhole
        ? formatCount(rejectedRows, "row")
        : `${formatCount(rejectedRows, "row")} of the first ${formatNumber(scannedRows)}`,
    },
  ];
}
