import { z } from "zod";

const rate = z.coerce.number().min(0).max(0.5);

/** Yearly shares of the electors on a register of 1 December, but `misspell`: share of entries. */
export const demoRatesSchema = z.object({
  leave: rate.default(0.06).describe("move away from the authority"),
  arrive: rate.default(0.06).describe("move in from elsewhere"),
  move: rate.default(0.1).describe("move within the authority"),
  marry: rate.default(0.02).describe("change surname"),
  misspell: rate.default(0.03).describe("entries with a typing error in that year's register"),
});

export type DemoRates = z.infer<typeof demoRatesSchema>;

/** An authority is held in memory whole: a million electors take 1.5 GB. */
const maximumCityElectors = 1_000_000;

export const demoOptionsSchema = z
  .object({
    city: z.literal("hull").optional(),
    areas: z.literal("uk").optional(),
    electors: z.coerce.number().int().min(500).max(60_000_000).default(190_000),
    seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1),
    today: z.iso.date().default("2026-11-24"),
    rates: demoRatesSchema.prefault({}),
  })
  .refine((options) => options.city !== undefined || options.areas !== undefined, {
    error: "Say which place to generate: --city hull or --areas uk.",
    path: ["city"],
  })
  .refine((options) => options.areas !== undefined || options.electors <= maximumCityElectors, {
    error: `A city holds up to ${maximumCityElectors} electors; use --areas uk for more.`,
    path: ["electors"],
  });

export type DemoOptions = z.infer<typeof demoOptionsSchema>;

export const REMOVAL_WORD = "REMOVE";

/** Typed by hand, so that nobody removes the demo by a slip. */
export const removalSchema = z.object({
  confirmation: z
    .string()
    .trim()
    .toUpperCase()
    .refine((word) => word === REMOVAL_WORD, `Type ${REMOVAL_WORD} to confirm`),
});
