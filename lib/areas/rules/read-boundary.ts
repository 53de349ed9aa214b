import { z } from "zod";

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position).min(4);
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

const featureSchema = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.unknown(),
});

export const boundaryFileSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(featureSchema).min(1),
});

/** Longitude and latitude, WGS 84, to a metre. */
export type Ring = [number, number][];
export interface Boundary {
  type: "MultiPolygon";
  coordinates: Ring[][];
}

export type BoundaryRead = { ok: true; boundary: Boundary } | { ok: false; fault: string };

/** The British Isles with room to spare. */
const WITHIN = { west: -14, east: 4, south: 48, north: 63 };

/**
 * An area's outline, checked: polygons with closed rings, in longitude and latitude. Coordinates of the national grid
 * (easting and northing) are refused, for they look like a place in the sea off Africa.
 */
export function readBoundary(geometry: unknown): BoundaryRead {
  const read = z.discriminatedUnion("type", [polygon, multiPolygon]).safeParse(geometry);
  if (!read.success)
    return { ok: false, fault: "its geometry is no Polygon or MultiPolygon with rings of four points" };
  const parts = read.data.type === "Polygon" ? [read.data.coordinates] : read.data.coordinates;
  const coordinates = parts.map((rings) => rings.map((points) => points.map(round)));
  for (const points of coordinates.flat()) {
    const [first, last] = [points[0], points.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return { ok: false, fault: "a ring is not closed" };
    const outside = points.find(
      ([x, y]) => x < WITHIN.west || x > WITHIN.east || y < WITHIN.south || y > WITHIN.north,
    );
    if (outside) {
      const fault = `${outside.join(", ")} lies outside the British Isles; coordinates must be longitude and latitude (WGS 84), not easting and northing`;
      return { ok: false, fault };
    }
  }
  return { ok: true, boundary: { type: "MultiPolygon", coordinates } };
}

const round = ([x, y]: number[]): [number, number] => [
  Math.round((x ?? 0) * 1e5) / 1e5,
  Math.round((y ?? 0) * 1e5) / 1e5,
];

/** The GSS code among a feature's properties, whatever the year in its name (WD24CD, PCON24CD, code). */
export function codeOfFeature(properties: Record<string, unknown> | null): string | null {
  const named = Object.entries(properties ?? {}).filter(([key]) => /(cd|code)$/i.test(key));
  const values = named.map(([, value]) => value).filter((value) => typeof value === "string");
  return values.find((value) => /^[A-Z]\d{8}$/.test(value)) ?? values[0] ?? null;
}
