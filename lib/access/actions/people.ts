"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { findGrantAreas } from "@/lib/access/data/search-grant-areas";
import { disableAccount } from "@/lib/access/mutations/disable-account";
import { endOffice } from "@/lib/access/mutations/end-office";
import { keepGrant } from "@/lib/access/mutations/keep-grant";
import { revokeGrant } from "@/lib/access/mutations/revoke-grant";
import { endOfDay } from "@/lib/access/rules/end-of-day";
import { grantIdSchema, officeEndSchema, personSchema, recoverySchema } from "@/lib/access/schema";
import { requestApproval } from "@/lib/approvals/mutations/request-approval";
import { withScope } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const endGrant = scopedAction
  .metadata({ actionName: "revoke-grant", permission: "grants:give" })
  .inputSchema(formOf(grantIdSchema))
  .action(async ({ parsedInput: { grantId }, ctx }) => {
    const revoker = { userId: ctx.session.userId, role: ctx.session.role, scope: ctx.scope };
    await withScope(runScope(revoker.userId, ctx.scope.request), (tx) =>
      revokeGrant(tx, revoker, grantId, ctx.clock()),
    );
    revalidatePath("/people", "layout");
  });

/** At a review: this access is still needed. */
export const keepAccess = scopedAction
  .metadata({ actionName: "keep-grant", permission: "grants:give" })
  .inputSchema(formOf(grantIdSchema))
  .action(async ({ parsedInput: { grantId }, ctx }) => {
    const reviewer = { userId: ctx.session.userId, role: ctx.session.role, scope: ctx.scope };
    await withScope(runScope(reviewer.userId, ctx.scope.request), (tx) =>
      keepGrant(tx, reviewer, grantId, ctx.clock()),
    );
    revalidatePath("/people", "layout");
  });

/** An office that ends for all who hold it: a dissolution, the day on which councillors retire. */
export const closeOffice = scopedAction
  .metadata({ actionName: "end-office", permission: "grants:give" })
  .inputSchema(formOf(officeEndSchema))
  .stateAction(async ({ parsedInput: { role, areas, on }, ctx }) => {
    refuseLocal(ctx.scope.kind);
    const ended = await withScope(runScope(ctx.session.userId, ctx.scope.request), async (tx) => {
      const chosen = await findGrantAreas(tx, areas);
      const areaIds = chosen.length > 0 ? chosen.map(({ id }) => id) : undefined;
      return endOffice(tx, { role, areaIds, at: endOfDay(on) });
    });
    revalidatePath("/people", "layout");
    return { ended };
  });

/** Closes an account at once, or opens it again. */
export const setAccountClosed = scopedAction
  .metadata({ actionName: "disable-account", permission: "grants:give" })
  .inputSchema(formOf(personSchema.extend({ closed: z.enum(["yes", "no"]) })))
  .action(async ({ parsedInput: { userId, closed }, ctx }) => {
    refuseLocal(ctx.scope.kind);
    const by = ctx.session.userId;
    await withScope(runScope(by, ctx.scope.request), (tx) =>
      disableAccount(tx, { userId, by, closed: closed === "yes" }, ctx.clock()),
    );
    revalidatePath(`/people/${userId}`);
  });

/** Somebody lost passphrase or second factor: asked for here, decided by a second person. */
export const requestRecovery = scopedAction
  .metadata({ actionName: "request-recovery", permission: "access:recover" })
  .inputSchema(formOf(recoverySchema))
  .stateAction(async ({ parsedInput: { userId, reason }, ctx }) => {
    const requestedBy = ctx.session.userId;
    await withScope(runScope(requestedBy, ctx.scope.request), async (tx) => {
      const person = await tx.db.user.findFirst({ where: { id: userId, disabledAt: null, demo: false } });
      if (!person) throw notFound("This person");
      await requestApproval(tx, {
        kind: "access-recovery",
        payload: { userId },
        summary: `${person.name} (${person.email}) chooses a new passphrase and second factor`,
        reason,
        requestedBy,
        now: ctx.clock(),
      });
    });
    revalidatePath("/approvals");
    return { asked: true };
  });

export const putAlertAway = scopedAction
  .metadata({ actionName: "put-alert-away", permission: "people:read" })
  .inputSchema(formOf(z.object({ alertId: z.coerce.number().int() })))
  .action(async ({ parsedInput: { alertId }, ctx }) => {
    refuseLocal(ctx.scope.kind);
    await withScope(runScope(ctx.session.userId, ctx.scope.request), (tx) =>
      tx.db.accessAlert.updateMany({ where: { id: alertId, seenAt: null }, data: { seenAt: ctx.clock() } }),
    );
    revalidatePath("/people");
  });

function refuseLocal(kind: "headquarters" | "local"): void {
  if (kind === "headquarters") return;
  throw new AppError("NOT_ALLOWED", "Headquarters does this. Ask an administrator.");
}
