import { z } from "zod";

export const sealFormSchema = z.object({ electionId: z.coerce.number().int().positive() });
export const forecastIdSchema = z.coerce.number().int().positive();
