import type { SourceText } from "@/lib/imports/schema";

/** Where a line of the text stands in what was sent: in a file of an archive, or in a sheet of a workbook. */
export function placeOfLine({ packed }: SourceText, line: number): { line: number; part?: string } {
  const part = packed?.parts.findLast(({ firstLine }) => firstLine <= line);
  return part ? { line: line - part.firstLine + 1, part: part.name } : { line };
}

/** "Line 7", or in an archive of several "AA.csv, line 7". */
export function nameLine(text: SourceText, line: number): string {
  const place = placeOfLine(text, line);
  return place.part === undefined ? `Line ${place.line}` : `${place.part}, line ${place.line}`;
}
