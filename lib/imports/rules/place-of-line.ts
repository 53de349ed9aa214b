import type { SourceText } from "@/lib/imports/schema";

/** Where a line of the text stands in what was sent: in a file of an archive, or in a sheet of a workbook. */
export function placeOfLine({ packed }: SourceText, line: number): { line: number; part?: string } {
  const part = packed?.parts.findLast(({ firstLine }) => firstLine <= line);
  return part ? { line: line - part.firstLine + 1, part: part.name } : { line };
}
