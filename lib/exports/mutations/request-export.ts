import type { Role } from "@/lib/access/schema";
import { requestApproval } from "@/lib/approvals/mutations/request-approval";
import { countElectors } from "@/lib/electors/data/count-electors";
import { electorsQuerySchema } from "@/lib/electors/schema/electors-query";
import { findSelection } from "@/lib/exports/data/find-selection";
import { startExport } from "@/lib/exports/mutations/start-export";
import { BULK_ABOVE, chooseFields, mostRows } from "@/lib/exports/policy";
import type { ExportForm } from "@/lib/exports/schema";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import { formatNumber } from "@/lib/platform/format";
import type { Prisma } from "@/lib/platform/generated/client";

const DAY_MS = 24 * 3_600_000;

export interface Asker {
  userId: number;
  role: Role;
  name: string;
  /** What they may see. */
  scope: Scope;
  /** In which the register of exports is written. */
  register: Scope;
}

/**
 * Puts a copy into the register of exports: what the asker may have of the list, no more rows than their role allows.
 * Up to the bulk limit its making begins; above it waits for a second person. Answers its id.
 */
export async function requestExport(asker: Asker, form: ExportForm, now: Date): Promise<number> {
  const query = electorsQuerySchema.parse(Object.fromEntries(new URLSearchParams(form.list)));
  const { area: areaCode, after: _, before: __, ...filters } = query;
  if (!areaCode) throw badInput("Choose an area first: a copy is of the list of one area.");
  const { selection, electors } = await withScope(asker.scope, async (tx) => {
    const found = await findSelection(tx, areaCode, filters, now);
    return { selection: found, electors: await countElectors(tx, found) };
  });
  const most = mostRows(asker.role, form.format);
  if (electors === 0) throw badInput("Nobody is on this list. Change its conditions first.");
  if (electors > most) {
    throw badInput(
      `This list has ${formatNumber(electors)} electors; your role may export ${formatNumber(most)} in such a file. Take a smaller area or more conditions.`,
    );
  }
  const asked = Object.keys(form).filter((key) => key.startsWith("field-"));
  return withScope(asker.register, async (tx) => {
    const { id } = await tx.db.dataExport.create({
      data: {
        purpose: form.purpose,
        reason: form.reason,
        recipient: form.recipient,
        format: form.format,
        fields: chooseFields(
          asker.role,
          asked.map((key) => key.slice("field-".length)),
        ),
        areaCode,
        query: filters as Prisma.InputJsonObject,
        districtIds: [...selection.districtIds],
        requestedById: asker.userId,
        requestedAt: now,
        expiresAt: new Date(now.getTime() + form.days * DAY_MS),
      },
      select: { id: true },
    });
    if (electors <= BULK_ABOVE) await startExport(tx, id, null);
    else {
      const summary = `${asker.name} wants a copy of ${formatNumber(electors)} electors of ${areaCode} for ${form.recipient}`;
      const payload = { exportId: id };
      const request = { kind: "bulk-export", payload, summary, reason: form.reason } as const;
      await requestApproval(tx, { ...request, requestedBy: asker.userId, now });
    }
    return id;
  });
}
