import { z } from "zod";
import { addGrant } from "@/lib/access/mutations/add-grant";
import { roleSchema } from "@/lib/access/schema";
import type { ApprovedRequest } from "@/lib/approvals/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const payloadSchema = z.object({
  userId: z.number().int(),
  role: roleSchema,
  areaIds: z.array(z.number().int()),
  purpose: z.string(),
  from: z.coerce.date(),
  until: z.coerce.date().nullable(),
  electionId: z.number().int().nullish(),
});

/** What the second person's yes does to a national grant. */
export async function giveApprovedGrant(
  tx: ScopedTransaction,
  request: ApprovedRequest,
): Promise<Record<string, never>> {
  const asked = payloadSchema.parse(request.payload);
  const grant = await addGrant(tx, { ...asked, givenBy: request.requestedBy });
  const { userId: user, role } = asked;
  tx.trail.note({ act: "grant", detail: { grant, user, role, approval: request.id } });
  return {};
}
