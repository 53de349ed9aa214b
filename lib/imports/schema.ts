import { z } from "zod";
import { deliveryParamsSchema } from "@/lib/demographics/schema";
import { absentVotersImportParamsSchema } from "@/lib/elections/schema";
import { membersImportParamsSchema } from "@/lib/members/schema";
import { entitlementSchema } from "@/lib/sources/schema";
import { SURVEY_MODES, surveyImportParamsSchema } from "@/lib/surveys/schema";

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
  "absent-voters",
  "members",
  "area-districts",
  "boundaries",
  "postcodes",
  "contacts",
  "people",
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
  /** Left out where the file's columns name the elections. */
  pollDate: z.iso.date("The polling day must be written as YYYY-MM-DD.").optional(),
  /** The day of the register whose numbers the file uses; the one in force at the poll where left out. */
  numbersOf: z.iso.date("The register's day must be written as YYYY-MM-DD.").optional(),
  mapping: mappingSchema.optional(),
  confirmed: z.boolean().default(true),
});
export type MarkedRegisterImportParams = z.infer<typeof markedRegisterImportParamsSchema>;

const countSchema = z.number().int().nonnegative();

/** What every import says when it has ended, in rows of its file; more may stand beside. */
export const importCountsSchema = z.object({
  layout: z.string(),
  encoding: z.string(),
  rows: countSchema,
  accepted: countSchema,
  rejected: countSchema,
  added: countSchema,
  amended: countSchema,
  deleted: countSchema,
  unchanged: countSchema,
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** Where a killed import goes on: written in the transaction of each staged batch. */
export const stagingCursorSchema = z.object({
  /** Bytes of the text as UTF-8, byte order mark left out. */
  byte: z.number().int().nonnegative(),
  line: z.number().int().nonnegative(),
  staged: z.number().int().nonnegative(),
  rejected: z.number().int().nonnegative(),
  /** Rows that say nothing by their layout's own rule. */
  ignored: z.number().int().nonnegative().default(0),
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
export const layoutNameField = z
  .string()
  .trim()
  .max(80, "Choose a name of 80 characters or fewer")
  .optional();
/** A field left empty in a form arrives as an empty text. */
const emptyOr = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal("")
    .transform(() => undefined)
    .or(schema)
    .optional();

const optionalDay = (message: string) => emptyOr(z.iso.date(message));

/** A tick box is sent only where it is ticked. */
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const authorityField = z.string().min(1, "Choose the authority");

/** Of the screen that places the districts of a waiting import: fields "ward-CODE" and "constituency-CODE". */
export const districtFormSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => {
    const codes = Object.keys(fields).flatMap((name) => /^ward-(.+)$/s.exec(name)?.[1] ?? []);
    return {
      runId: fields.runId,
      districts: codes.map((code) => ({
        code,
        wardId: fields[`ward-${code}`],
        constituencyId: fields[`constituency-${code}`],
      })),
    };
  })
  .pipe(
    z.object({
      runId: z.coerce.number().int().positive(),
      districts: z
        .array(
          z.object({
            code: z.string().min(1).max(40),
            wardId: z.coerce.number().int().positive("Choose a ward for each polling district"),
            constituencyId: z.coerce
              .number()
              .int()
              .positive("Choose a constituency for each polling district"),
          }),
        )
        .min(1),
    }),
  );

/** The form of the preview: `holds` is what the file holds. */
export const importFormSchema = z.discriminatedUnion("holds", [
  z.object({
    holds: z.literal("register"),
    fileId: fileIdSchema,
    authorityCode: authorityField,
    publishedOn: z.iso.date("Enter the day on which the register was published"),
    kind: registerImportParamsSchema.shape.kind,
    entitlement: entitlementSchema,
    mapping: mappingField,
    layoutName: layoutNameField,
  }),
  z.object({
    holds: z.literal("marked-register"),
    fileId: fileIdSchema,
    authorityCode: authorityField,
    pollDate: optionalDay("Choose the poll"),
    entitlement: entitlementSchema,
    mapping: mappingField,
    layoutName: layoutNameField,
  }),
  z.object({
    holds: z.literal("survey"),
    ...surveyImportParamsSchema.shape,
    mode: emptyOr(z.enum(SURVEY_MODES)),
    licenceEnds: optionalDay("Enter the day on which the licence ends"),
    authorityCode: emptyOr(z.string()),
    mapping: mappingField,
  }),
  ...(["demographics", "census"] as const).map((holds) =>
    z.object({
      holds: z.literal(holds),
      ...deliveryParamsSchema.shape,
      licenceEnds: optionalDay("Enter the day on which the licence ends"),
      asOf: optionalDay("Enter the day that the figures describe"),
      authorityCode: emptyOr(z.string()),
      mapping: mappingField,
    }),
  ),
  z.object({
    holds: z.literal("absent-voters"),
    ...absentVotersImportParamsSchema.shape,
    authorityCode: authorityField,
    grantedOn: optionalDay("Enter the day of the grant"),
    complete: ticked,
    mapping: mappingField,
  }),
  z.object({
    holds: z.literal("members"),
    ...membersImportParamsSchema.shape,
    authorityCode: emptyOr(z.string()),
    complete: ticked,
    mapping: mappingField,
  }),
  ...(["results", "candidates", "area-districts", "postcodes"] as const).map((holds) =>
    z.object({ holds: z.literal(holds), fileId: fileIdSchema, mapping: mappingField }),
  ),
  ...(["areas", "polling-districts", "elections", "questions", "boundaries"] as const).map((holds) =>
    z.object({ holds: z.literal(holds), fileId: fileIdSchema }),
  ),
]);
