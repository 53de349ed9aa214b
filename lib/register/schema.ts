import { z } from "zod";

export const undoParamsSchema = z.object({ versionId: z.coerce.number().int().positive() });

const counts = {
  added: z.number(),
  movedIn: z.number(),
  amended: z.number(),
  deleted: z.number(),
};

/** The result of a run that stopped to show what its alterations change. */
export const alterationPreviewSchema = z.object({
  preview: z.literal(true),
  ...counts,
  unchanged: z.number(),
  districts: z.array(z.object({ district: z.string(), ...counts, unchanged: z.number() })),
});
export type AlterationPreview = z.infer<typeof alterationPreviewSchema>;
