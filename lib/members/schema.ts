import { z } from "zod";

export const MEMBER_STATUSES = ["active", "lapsed", "resigned", "expelled", "deceased"] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export const membersImportParamsSchema = z.object({
  fileId: z.coerce.number().int().positive(),
  authorityCode: z.string().trim().optional(),
  /** The list is whole: who is not on it has lapsed. */
  complete: z.boolean().default(false),
  mapping: z.record(z.string(), z.string().nullable()).optional(),
  confirmed: z.boolean().default(true),
});

const id = z.coerce.number().int().positive();

export const memberIdSchema = id;
export const memberIdFormSchema = z.object({ memberId: id });
export const linkMemberSchema = z.object({ memberId: id, electorId: id });
