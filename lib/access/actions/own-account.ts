"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { acceptUndertaking } from "@/lib/access/mutations/accept-undertaking";
import { confirmPerson } from "@/lib/access/mutations/confirm-person";
import { endSession } from "@/lib/access/mutations/end-session";
import { enrolFactor } from "@/lib/access/mutations/prove-person";
import { raiseAlert } from "@/lib/access/mutations/raise-alert";
import { removeFactor } from "@/lib/access/mutations/remove-factor";
import { requireEnrolmentRight } from "@/lib/access/mutations/require-enrolment-right";
import { makeRecoveryCodes } from "@/lib/access/mutations/take-recovery-code";
import { safePath } from "@/lib/access/rules/safe-path";
import { proofSchema, roleSchema } from "@/lib/access/schema";
import { clientAddress, siteOf } from "@/lib/platform/client";
import { withScope } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, ownAction, scopedAction } from "@/lib/platform/safe-action";

export const undertake = ownAction
  .metadata({ actionName: "accept-undertaking" })
  .inputSchema(
    formOf(z.object({ to: z.string().optional(), promise: z.literal("on", "Tick the box to go on") })),
  )
  .stateAction(async ({ parsedInput, ctx }) => {
    await withScope(runScope(ctx.person.userId), (tx) =>
      acceptUndertaking(tx, ctx.person.userId, ctx.clock()),
    );
    redirect(safePath(parsedInput.to));
  });

/** A fresh proof, for sensitive acts. */
export const confirmSelf = ownAction
  .metadata({ actionName: "confirm-self" })
  .inputSchema(z.object({ proof: proofSchema }))
  .action(async ({ parsedInput: { proof }, ctx }) => {
    const head = await headers();
    const from = { address: clientAddress(head), site: siteOf(head) };
    return confirmPerson(runScope(ctx.person.userId), ctx.person, proof, from, ctx.clock());
  });

/** Another second factor beside the one there is. */
export const addFactor = ownAction
  .metadata({ actionName: "add-second-factor" })
  .inputSchema(z.object({ proof: proofSchema }))
  .action(async ({ parsedInput: { proof }, ctx }) => {
    const { userId } = ctx.person;
    const site = siteOf(await headers());
    const now = ctx.clock();
    await withScope(runScope(userId), async (tx) => {
      await requireEnrolmentRight(tx, ctx.person, now);
      if (!(await enrolFactor(tx, ctx.person, proof, site, now))) {
        throw new AppError("BAD_INPUT", "That did not fit. Try again with the next code.");
      }
      await raiseAlert(tx, { id: userId }, "factor-added", now);
    });
    revalidatePath("/account");
  });

export const dropFactor = ownAction
  .metadata({ actionName: "remove-second-factor" })
  .inputSchema(formOf(z.object({ factorId: z.coerce.number().int() })))
  .action(async ({ parsedInput: { factorId }, ctx }) => {
    const { person } = ctx;
    await withScope(runScope(person.userId), async (tx) => {
      await requireEnrolmentRight(tx, person, ctx.clock());
      await removeFactor(tx, person.userId, factorId, ctx.clock());
    });
    revalidatePath("/account");
  });

/** The codes are shown this once. */
export const renewRecoveryCodes = ownAction
  .metadata({ actionName: "renew-recovery-codes" })
  .action(async ({ ctx }) => {
    const { person } = ctx;
    return withScope(runScope(person.userId), async (tx) => {
      await requireEnrolmentRight(tx, person, ctx.clock());
      return makeRecoveryCodes(tx, person.userId);
    });
  });

export const endOwnSession = ownAction
  .metadata({ actionName: "end-own-session" })
  .inputSchema(formOf(z.object({ sessionId: z.uuid() })))
  .action(async ({ parsedInput: { sessionId }, ctx }) => {
    const { userId } = ctx.person;
    await withScope(runScope(userId), async (tx) => {
      const own = await tx.db.session.findFirst({ where: { id: sessionId, userId }, select: { id: true } });
      if (!own) throw notFound("This session");
      await endSession(tx, sessionId, ctx.clock());
    });
    revalidatePath("/account");
  });

/** Acts from now on in another of one's roles; the gate takes no role that is not in force. */
export const switchRole = scopedAction
  .metadata({ actionName: "switch-role", permission: "areas:read" })
  .inputSchema(formOf(z.object({ role: roleSchema })))
  .stateAction(async ({ parsedInput: { role }, ctx }) => {
    const { userId, sessionId, roles } = ctx.session;
    if (!roles.includes(role)) throw new AppError("NOT_ALLOWED", "You do not hold this role now.");
    await withScope(runScope(userId), (tx) =>
      tx.db.session.update({ where: { id: sessionId }, data: { role } }),
    );
    redirect("/");
  });
