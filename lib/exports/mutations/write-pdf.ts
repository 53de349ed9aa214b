import { Document, Page, renderToFile, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement as h } from "react";
import type { CopyContent } from "@/lib/exports/types";

const styles = StyleSheet.create({
  page: { padding: 28, paddingBottom: 44, fontSize: 8, fontFamily: "Helvetica" },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#cccccc", paddingVertical: 2 },
  heading: { fontFamily: "Helvetica-Bold" },
  cell: { flexGrow: 1, flexBasis: 0, paddingRight: 6 },
  mark: { position: "absolute", bottom: 18, left: 28, right: 28, fontSize: 7, color: "#555555" },
});

/** A list to print, with the watermark at the foot of every page. */
export async function writePdf(path: string, { headings, rows, watermark }: CopyContent): Promise<void> {
  const lines: string[][] = [];
  for await (const row of rows) lines.push(row);
  const cells = (row: readonly string[]) =>
    row.map((text, place) => h(Text, { key: headings[place], style: styles.cell }, text));
  const head = h(View, { fixed: true, style: [styles.row, styles.heading], key: "head" }, ...cells(headings));
  const body = lines.map((row, place) =>
    h(View, { key: place, style: styles.row, wrap: false }, ...cells(row)),
  );
  const foot = h(Text, { fixed: true, style: styles.mark, key: "mark" }, watermark);
  const page = h(Page, { size: "A4", orientation: "landscape", style: styles.page }, head, ...body, foot);
  await renderToFile(h(Document, { title: "Electors" }, page), path);
}
