import { z } from "zod";
import { EXPORT_PURPOSES } from "@/lib/exports/purposes.table";

export const EXPORT_FORMATS = ["csv", "xlsx", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MOST_DAYS = 30;

export const exportFormSchema = z
  .object({
    /** The address of the list, without its path. */
    list: z.string().max(2_000),
    purpose: z.enum(
      EXPORT_PURPOSES.map(({ value }) => value),
      "Choose what the copy is for",
    ),
    reason: z.string().trim().min(3, "Say why, in a few words").max(500, "Use 500 characters or fewer"),
    recipient: z
      .string()
      .trim()
      .min(3, "Name the person who gets the copy")
      .max(120, "Use 120 characters or fewer"),
    days: z.coerce
      .number("Say for how many days")
      .int()
      .min(1, "Choose 1 day or more")
      .max(MOST_DAYS, `Choose ${MOST_DAYS} days or fewer`),
    format: z.enum(EXPORT_FORMATS, "Choose a kind of file"),
  })
  .catchall(z.unknown());
export type ExportForm = z.output<typeof exportFormSchema>;

export const exportParamsSchema = z.object({ exportId: z.number().int().positive() });
export const exportIdSchema = z.coerce.number().int().positive().max(2_147_483_647);
