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

const idInQuery = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);
const dateInQuery = z.iso.date().optional().catch(undefined);

/** What the page of the trail is asked: who saw an elector, what an account saw, between which days. */
export const auditQuerySchema = z.object({
  elector: idInQuery,
  account: idInQuery,
  from: dateInQuery,
  until: dateInQuery,
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;
