import { z } from "zod";

export const IMPORT_KINDS = [
  "register",
  "marked-register",
  "areas",
  "polling-districts",
  "elections",
  "questions",
  "survey",
  "results",
  "candidates",
  "demographics",
  "census",
  "contacts",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const importKindSchema = z.enum(IMPORT_KINDS);

export const UPLOAD_MOST_BYTES = 10_000_000_000;

/** Column of the file -> field of ours; null leaves a column out. Overrides what the layouts say. */
export const mappingSchema = z.record(z.string(), z.string().nullable());
export type Mapping = z.infer<typeof mappingSchema>;

/** What an archive or a workbook held, as it is kept beside its unpacked text. */
const packedTextSchema = z.object({
  /** Of the first text in it; null where the unpacked text tells. */
  encoding: z.enum(["utf8", "utf16le", "utf16be", "windows-1252", "xlsx"]).nullable(),
  delimiter: z.enum([",", "\t", ";", "|"]).nullable(),
  /** Files or sheets joined, with the line of the joined text on which each begins. */
  parts: z.array(z.object({ name: z.string(), firstLine: z.number().int().positive() })),
});
export type PackedText = z.infer<typeof packedTextSchema>;

/** Where the text of a file is; `packed` is null for a plain text. */
export const sourceTextSchema = z.object({ path: z.string(), packed: packedTextSchema.nullable() });
export type SourceText = z.infer<typeof sourceTextSchema>;

export const fileIdSchema = z.coerce.number().int().positive();

export const smallImportParamsSchema = z.object({ fileId: fileIdSchema });

/** What a table of public facts needs besides its rows. */
export const tableImportParamsSchema = z.object({
  fileId: fileIdSchema,
  mapping: mappingSchema.optional(),
  confirmed: z.boolean().default(true),
});
export type TableImportParams = z.infer<typeof tableImportParamsSchema>;

export const registerImportParamsSchema = z.object({
  fileId: fileIdSchema,
  authorityCode: z.string().trim().min(1, "Say which authority the register belongs to."),
  publishedOn: z.iso.date("The publication date must be written as YYYY-MM-DD."),
  kind: z.enum(["annual", "monthly-alteration", "election-alteration"]).default("annual"),
  mapping: mappingSchema.optional(),
  /** False stops at the preview and waits for a go-ahead. */
  confirmed: z.boolean().default(true),
});
export type RegisterImportParams = z.infer<typeof registerImportParamsSchema>;

export const markedRegisterImportParamsSchema = z.object({
  fileId: fileIdSchema,
  authorityCode: z.string().trim().min(1, "Say which authority the marked register belongs to."),
  pollDate: z.iso.date("The polling day must be written as YYYY-MM-DD."),
  mapping: mappingSchema.optional(),
  confirmed: z.boolean().default(true),
});
export type MarkedRegisterImportParams = z.infer<typeof markedRegisterImportParamsSchema>;

/** Where a killed import goes on: written in the transaction of each staged batch. */
export const stagingCursorSchema = z.object({
  /** Bytes of the text as UTF-8, byte order mark left out. */
  byte: z.number().int().nonnegative(),
  line: z.number().int().nonnegative(),
  staged: z.number().int().nonnegative(),
  rejected: z.number().int().nonnegative(),
  complete: z.boolean(),
});
export type StagingCursor = z.infer<typeof stagingCursorSchema>;

/** Columns mapped in the page's form arrive as JSON. */
const mappingField = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(mappingSchema)
  .optional();

/** Under which name the columns are kept for the next file of the same header. */
const layoutNameField = z.string().trim().max(80, "Choose a name of 80 characters or fewer").optional();

const authorityField = z.string().min(1, "Choose the authority");

/** The form of the preview: `holds` is what the file holds. */
export const importFormSchema = z.discriminatedUnion("holds", [
  z.object({
    holds: z.literal("register"),
    fileId: fileIdSchema,
    authorityCode: authorityField,
    publishedOn: z.iso.date("Enter the day on which the register was published"),
    kind: registerImportParamsSchema.shape.kind,
    mapping: mappingField,
    layoutName: layoutNameField,
  }),
  z.object({
    holds: z.literal("marked-register"),
    fileId: fileIdSchema,
    authorityCode: authorityField,
    pollDate: z.iso.date("Choose the poll"),
    mapping: mappingField,
    layoutName: layoutNameField,
  }),
  ...(["areas", "polling-districts", "elections"] as const).map((holds) =>
    z.object({ holds: z.literal(holds), fileId: fileIdSchema }),
  ),
]);
