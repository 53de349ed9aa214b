import { z } from "zod";

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional()).catch(undefined);

/** Points of score, to one decimal in the address, in hundredths inside. */
const points = z.coerce
  .number()
  .min(0)
  .max(100)
  .transform((value) => Math.round(value * 100));

const isoDate = z.iso.date();
const words = z.string().trim().min(1).max(80);

/** The address of the elector list. What it does not understand it leaves out, and the sentence shows the rest. */
export const electorsQuerySchema = z.object({
  area: optional(z.string().trim().max(20)),
  /** Which score: the key of a target of the published set. */
  target: optional(z.string().trim().max(80)),
  above: optional(points),
  below: optional(points),
  decile: optional(z.coerce.number().int().min(1).max(10)),
  postal: optional(z.enum(["yes", "no"])),
  voted: optional(isoDate),
  missed: optional(isoDate),
  never: optional(z.literal("1")),
  name: optional(words),
  place: optional(words),
  sort: optional(z.enum(["score", "name", "address"])),
  order: optional(z.enum(["up", "down"])),
  after: optional(z.string().max(600)),
  before: optional(z.string().max(600)),
});

export type ElectorsQuery = z.output<typeof electorsQuerySchema>;
export type ElectorFilters = Omit<ElectorsQuery, "area" | "target" | "sort" | "order" | "after" | "before">;
export type ElectorSort = NonNullable<ElectorsQuery["sort"]>;
export type SortOrder = NonNullable<ElectorsQuery["order"]>;

export interface ElectorOrder {
  sort: ElectorSort;
  order: SortOrder;
}
