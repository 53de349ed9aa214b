import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import PDFDocument from "pdfkit";
import { PdfText } from "@/lib/exports/mutations/pdf-text";
import type { CopyContent } from "@/lib/exports/types";

const MARGIN = 28;
const FOOT = 16;
const GAP = 6;
const WIDEST_CELL = 190;
const LINE = 11;
const CELL = { bold: false, size: 8 };
const HEAD = { bold: true, size: 8 };
const MARK = { bold: false, size: 7 };

/** A list to print: headings and, at the foot, the watermark on every page. Nothing in it is active. */
export async function writePdf(path: string, { headings, rows, watermark }: CopyContent): Promise<void> {
  const doc = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin: 0,
    info: { Title: "Electors" },
    lang: "en-GB",
  });
  const written = pipeline(doc, createWriteStream(path, { mode: 0o600 }));
  const text = new PdfText(doc);
  const table: string[][] = [];
  for await (const row of rows) table.push(row);
  const { width, height } = doc.page;
  const columns = chooseColumns(text, headings, table, width - 2 * MARGIN);

  let page = 1;
  const drawRow = (cells: readonly string[][], style: typeof CELL, top: number): number => {
    for (const [place, lines] of cells.entries()) {
      const { left } = columns[place]!;
      for (const [number, line] of lines.entries()) text.draw(line, style, left, top + number * LINE);
    }
    const bottom = top + heightOf(cells);
    doc
      .moveTo(MARGIN, bottom - 2)
      .lineTo(width - MARGIN, bottom - 2)
      .lineWidth(0.5)
      .strokeColor("#cccccc")
      .stroke();
    return bottom;
  };
  const breakLines = (cells: readonly string[], style: typeof CELL) =>
    cells.map((cell, place) => text.lines(cell, style, columns[place]!.width));
  const beginPage = (): number => {
    doc.fillColor("#555555");
    text.draw(`${watermark} · page ${page}`, MARK, MARGIN, height - MARGIN);
    doc.fillColor("#000000");
    return drawRow(breakLines(headings, HEAD), HEAD, MARGIN);
  };

  let top = beginPage();
  for (const row of table) {
    const cells = breakLines(row, CELL);
    if (top + heightOf(cells) > height - MARGIN - FOOT) {
      doc.addPage();
      page += 1;
      top = beginPage();
    }
    top = drawRow(cells, CELL, top);
  }
  doc.end();
  await written;
}

const heightOf = (cells: readonly string[][]) => Math.max(...cells.map((lines) => lines.length)) * LINE + 4;

/** Columns as wide as what is in them, within reason, stretched or pressed together to fill the line. */
function chooseColumns(
  text: PdfText,
  headings: readonly string[],
  table: readonly string[][],
  total: number,
): { left: number; width: number }[] {
  const wanted = headings.map((heading, place) => {
    const cells = table.map((row) => text.width(row[place] ?? "", CELL));
    return Math.min(WIDEST_CELL, Math.max(text.width(heading, HEAD), ...cells)) + GAP;
  });
  const scale = total / wanted.reduce((sum, width) => sum + width, 0);
  let left = MARGIN;
  return wanted.map((width) => {
    const column = { left, width: width * scale - GAP };
    left += width * scale;
    return column;
  });
}
