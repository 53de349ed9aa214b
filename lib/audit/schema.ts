import { z } from "zod";

/** What somebody did with personal data. */
export const ACTS = [
  "view",
  "search",
  "export",
  "alteration",
  "disclosure",
  "combination",
  "erasure",
  "scoring",
  "sign-in",
  "grant",
] as const;
export const actSchema = z.enum(ACTS);
export type Act = z.infer<typeof actSchema>;

const headSchema = z.object({
  chain: z.number().int(),
  seq: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export const anchorSchema = z.object({ at: z.iso.datetime(), heads: z.array(headSchema), seal: z.string() });
