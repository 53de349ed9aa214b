import { z } from "zod";

export const undoParamsSchema = z.object({ versionId: z.coerce.number().int().positive() });
