import { z } from "zod";
import { type ColumnChoice, LINK_COLUMNS, type LinkColumn } from "@/lib/linkage/types";

const isLinkColumn = (name: string): name is LinkColumn => LINK_COLUMNS.some((column) => column === name);

/** `forename=given_name,address=street_number+address_1`: per meaning the columns that are joined with a space. */
export const columnChoiceSchema = z.string().transform((text, context): ColumnChoice => {
  const choice: ColumnChoice = {};
  for (const part of text.split(",")) {
    const [meaning = "", columns = ""] = part.split("=", 2).map((side) => side.trim());
    if (isLinkColumn(meaning) && columns !== "")
      choice[meaning] = columns.split("+").map((name) => name.trim());
    else
      context.addIssue({
        code: "custom",
        message: `"${part.trim()}" is not of the form meaning=column. Meanings: ${LINK_COLUMNS.join(", ")}.`,
      });
  }
  return choice;
});

/** Without --columns, columns are taken by their names. */
const everyColumn: ColumnChoice = Object.fromEntries(LINK_COLUMNS.map((column) => [column, [column]]));

export const linkOptionsSchema = z
  .object({
    left: z.string().optional(),
    right: z.string().optional(),
    dedupe: z.string().optional(),
    columns: columnChoiceSchema.default(everyColumn),
    rightColumns: columnChoiceSchema.optional(),
    truth: z.string().optional(),
    threshold: z.coerce.number().min(0).max(1).default(0.5),
    out: z.string().default("links.csv"),
    json: z.boolean().default(false),
  })
  .refine(
    ({ left, right, dedupe }) => (dedupe === undefined) === (left !== undefined && right !== undefined),
    {
      error: "Give --left and --right, or --dedupe.",
    },
  );

export const linkingParamsSchema = z.object({ versionId: z.number().int().positive() });

const id = z.coerce.number().int().positive();

export const pairIdSchema = id;
export const linkageIdSchema = id;

/** What a reviewer says of a pair. */
export const SAYS = ["same", "different", "unsure"] as const;

export const decisionSchema = z.object({ pairId: id, says: z.enum(SAYS) });
export const undoDecisionSchema = z.object({ pairId: id });
export const undoMergeSchema = z.object({ mergeId: id });

export const mergeByHandSchema = z
  .object({
    keptId: z.coerce.number("Type the number at the end of the elector's address bar").int().positive(),
    mergedId: z.coerce.number("Type the number at the end of the elector's address bar").int().positive(),
  })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, {
    error: "These are the same elector already.",
    path: ["mergedId"],
  });
