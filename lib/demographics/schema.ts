import { z } from "zod";

export const DEMOGRAPHIC_LEVELS = ["elector", "postcode", "area", "census"] as const;
export type DemographicLevel = (typeof DEMOGRAPHIC_LEVELS)[number];

export const CENSUS_UNIVERSES = ["persons", "adults", "households"] as const;

/** More values than this are free text, which no model can use and which may say anything of a person. */
export const MOST_CATEGORIES = 300;

const text = z.string().trim().max(200);

/** Of whom a delivery is, and until when it may be held. */
export const deliveryParamsSchema = z.object({
  fileId: z.coerce.number().int().positive(),
  title: text.min(1, "Give the delivery a title"),
  supplier: text.min(1, "Say who supplied it"),
  contract: text.default(""),
  /** YYYY-MM-DD; left out: no end. */
  licenceEnds: z.iso.date("Enter the day on which the licence ends").optional(),
  /** YYYY-MM-DD: the day that the figures describe; the day of the import where left out. */
  asOf: z.iso.date("Enter the day that the figures describe").optional(),
  authorityCode: text.optional(),
  mapping: z.record(z.string(), z.string().nullable()).optional(),
  confirmed: z.boolean().default(true),
});
export type DeliveryParams = z.infer<typeof deliveryParamsSchema>;
