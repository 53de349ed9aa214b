import { readFile, stat } from "node:fs/promises";
import { boundaryFileSchema, codeOfFeature, readBoundary } from "@/lib/areas/rules/read-boundary";
import { badInput } from "@/lib/platform/errors";

/** It is read whole. The wards of Great Britain, generalised, are a tenth of this. */
const MOST_BYTES = 200_000_000;

/** An area's outline as it is kept. */
export interface Outline {
  code: string;
  /** GeoJSON geometry. */
  text: string;
}

/** The outlines of a GeoJSON file, each checked. Throws BAD_INPUT that names the feature. */
export async function readOutlines(path: string): Promise<Outline[]> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    throw badInput("The file is larger than 200 MB. Take generalised boundaries, or cut it by area.");
  }
  const { features } = parse(await readFile(path, "utf8"));
  const seen = new Set<string>();
  return features.map(({ properties, geometry }, index) => {
    const place = `Feature ${index + 1}`;
    const code = codeOfFeature(properties);
    if (!code) throw badInput(`${place}: no property holds the area’s code. Name it code, or as in WD24CD.`);
    if (seen.has(code)) throw badInput(`${place}: the code ${code} stands in the file twice.`);
    seen.add(code);
    const read = readBoundary(geometry);
    if (!read.ok) throw badInput(`${place} (${code}): ${read.fault}. Nothing was loaded.`);
    return { code, text: JSON.stringify(read.boundary) };
  });
}

function parse(text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw badInput("This is not JSON. Boundaries come as a GeoJSON file.");
  }
  const read = boundaryFileSchema.safeParse(json);
  if (!read.success)
    throw badInput("This is not GeoJSON: a FeatureCollection with at least one Feature is needed.");
  return read.data;
}
