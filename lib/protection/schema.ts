import { z } from "zod";

/** Objection: to profiling or direct marketing. Restriction: held still while something is settled. Erasure: gone. */
export const RIGHTS_KINDS = ["objection", "restriction", "erasure"] as const;
export const rightsKindSchema = z.enum(RIGHTS_KINDS, "Choose what the person asked for");
export type RightsKind = z.infer<typeof rightsKindSchema>;

export const ERASURE_WORD = "erase";

const electorId = z.coerce.number().int().positive().max(2_147_483_647);
const reason = z
  .string()
  .trim()
  .min(3, "Say how the person asked, in a few words")
  .max(500, "Use 500 characters or fewer");
const receivedOn = z.iso.date("Enter the day on which it was received");

export const withholdFormSchema = z.object({
  electorId,
  kind: z.enum(["objection", "restriction"], "Choose what the person asked for"),
  receivedOn,
  reason,
});

export const eraseFormSchema = z.object({
  electorId,
  receivedOn,
  reason,
  confirmation: z.literal(ERASURE_WORD, `Type ${ERASURE_WORD} to confirm`),
});

export const endFormSchema = z.object({
  actionId: z.coerce.number().int().positive(),
  reason: z.string().trim().min(3, "Say why it ends, in a few words").max(500, "Use 500 characters or fewer"),
});

export const erasureParamsSchema = z.object({ electorId, actionId: z.number().int().positive() });
export const retentionParamsSchema = z.object({ dryRun: z.boolean().default(false) });
