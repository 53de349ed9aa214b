import { z } from "zod";
import { CHARACTERISTIC_FIELDS } from "@/lib/surveys/schema";

/** Kinds of question that are estimated. Self-reported likelihood and past votes are not: the registers know better. */
export const ESTIMATED_KINDS = ["intention", "referendum", "issue", "attitude"] as const;
export type EstimatedKind = (typeof ESTIMATED_KINDS)[number];

export const GROUPINGS = ["all", "age", "sex", "tenure", "education"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a set says of itself. */
export const estimateCardSchema = z.object({
  frame: z.object({
    /** Titles of the census deliveries, and the day of the newest (YYYY-MM-DD). */
    sources: z.array(z.string()),
    asOf: z.string(),
    areas: z.number(),
    people: z.number(),
    cells: z.number(),
    characteristics: z.array(z.enum(CHARACTERISTIC_FIELDS)),
    /** Largest difference from a census total, as a share of an area's people. */
    gap: z.number(),
  }),
  surveys: z.array(z.object({ name: z.string(), mode: z.string(), answers: z.number() })),
  /** YYYY-MM-DD, the first of a month where only that is known. */
  from: z.string(),
  to: z.string(),
  /** Answers from places that the frame does not have. */
  elsewhere: z.number(),
  skipped: z.array(z.object({ question: z.string(), reason: z.string() })),
  warnings: z.array(z.string()),
});
export type EstimateCard = z.infer<typeof estimateCardSchema>;

const text = z.string().trim().min(1).max(80).optional().catch(undefined);

/** The addresses of the pages; what they do not understand they leave out. */
export const opinionQuerySchema = z.object({ area: text, question: text, answer: text });
export type OpinionQuery = z.output<typeof opinionQuerySchema>;

export const briefQuerySchema = z.object({
  area: text,
  question: z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? (value ?? []) : [value]),
    z.array(z.string().max(80)).max(50).catch([]),
  ),
});
