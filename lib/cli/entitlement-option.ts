import { z } from "zod";
import { entitlementSchema } from "@/lib/sources/schema";

const NUMBERS = entitlementSchema.options.map((name) => name.replace("regulation-", "")).sort();

export const ENTITLEMENT_HELP = `regulation under which the council supplied it: ${NUMBERS.join(", ")}`;

/** "106" or "regulation-106". */
export const entitlementOption = z
  .string()
  .transform((text) => `regulation-${text.replace(/^regulation-/, "")}`)
  .pipe(z.enum(entitlementSchema.options, { error: `give the regulation as one of ${NUMBERS.join(", ")}` }));
