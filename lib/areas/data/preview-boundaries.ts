import { stat } from "node:fs/promises";
import { readOutlines } from "@/lib/areas/data/read-outlines";
import type { ImportPreview } from "@/lib/imports/types";

const SHOWN = 10;

/** What a GeoJSON file holds. Throws BAD_INPUT for one that could not be loaded. */
export async function previewBoundaries(path: string, fileName: string): Promise<ImportPreview> {
  const outlines = await readOutlines(path);
  const { size } = await stat(path);
  return {
    kind: "boundaries",
    fileName,
    sizeBytes: size,
    encoding: "utf8",
    delimiter: ",",
    layout: "geojson",
    layoutTitle: "Boundaries as GeoJSON",
    columns: [],
    sample: [],
    fields: [],
    mapping: {},
    rows: outlines.slice(0, SHOWN).map(({ code, text }) => ({ code, size: `${text.length} characters` })),
    estimatedRows: outlines.length,
    scannedRows: outlines.length,
    scannedWhole: true,
    rejectedRows: 0,
    problems: [],
  };
}
