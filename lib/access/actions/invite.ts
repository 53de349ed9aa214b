"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { findGrantAreas, searchGrantAreas } from "@/lib/access/data/search-grant-areas";
import { type Given, type Giver, giveGrant } from "@/lib/access/mutations/give-grant";
import { invitePerson } from "@/lib/access/mutations/invite-person";
import { issueLink } from "@/lib/access/mutations/issue-link";
import { sendLink } from "@/lib/access/mutations/send-link";
import { toNewGrant } from "@/lib/access/rules/to-new-grant";
import { type GrantForm, grantFormSchema, invitationSchema, personSchema } from "@/lib/access/schema";
import type { AreaChoice } from "@/lib/access/types";
import { siteOf } from "@/lib/platform/client";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** An account, its access and the link to it. */
export const invite = scopedAction
  .metadata({ actionName: "invite-person", permission: "grants:give" })
  .inputSchema(formOf(invitationSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const { name, email, ...grant } = parsedInput;
    const giver = { userId: ctx.session.userId, role: ctx.session.role, scope: ctx.scope };
    const now = ctx.clock();
    const invited = await withScope(runScope(giver.userId, ctx.scope.request), async (tx) => {
      const { userId, token } = await invitePerson(tx, { name, email, invitedBy: giver.userId }, now);
      return { userId, token, given: await give(tx, giver, userId, grant, now) };
    });
    const { origin } = siteOf(await headers());
    const link = await sendLink({ kind: "invitation", token: invited.token, to: { name, email }, origin });
    revalidatePath("/people");
    return { userId: invited.userId, waits: "approvalId" in invited.given, link };
  });

/** More access for somebody who has an account. */
export const grantAccess = scopedAction
  .metadata({ actionName: "give-grant", permission: "grants:give" })
  .inputSchema(formOf(grantFormSchema))
  .stateAction(async ({ parsedInput: { userId, ...grant }, ctx }) => {
    const giver = { userId: ctx.session.userId, role: ctx.session.role, scope: ctx.scope };
    const given = await withScope(runScope(giver.userId, ctx.scope.request), (tx) =>
      give(tx, giver, userId, grant, ctx.clock()),
    );
    revalidatePath(`/people/${userId}`);
    return { waits: "approvalId" in given };
  });

/** A new link for somebody who has not opened theirs. */
export const inviteAgain = scopedAction
  .metadata({ actionName: "invite-again", permission: "grants:give" })
  .inputSchema(formOf(personSchema))
  .stateAction(async ({ parsedInput: { userId }, ctx }) => {
    const issuedBy = ctx.session.userId;
    const { token, to } = await withScope(runScope(issuedBy, ctx.scope.request), async (tx) => {
      const person = await tx.db.user.findFirst({
        where: { id: userId, passphraseHash: null, demo: false, disabledAt: null },
        select: { name: true, email: true, grants: { select: { givenBy: true } } },
      });
      const own =
        ctx.scope.kind === "headquarters" || person?.grants.every((grant) => grant.givenBy === issuedBy);
      if (!person || !own) throw notFound("This invitation");
      return {
        to: person,
        token: await issueLink(tx, { userId, kind: "invitation", issuedBy, now: ctx.clock() }),
      };
    });
    const { origin } = siteOf(await headers());
    return { link: await sendLink({ kind: "invitation", token, to, origin }) };
  });

/** Areas to choose from, as one types. */
export const findAreas = scopedAction
  .metadata({ actionName: "find-grant-areas", permission: "people:read" })
  .inputSchema(z.string().trim().min(2).max(60))
  .action(async ({ parsedInput: text, ctx }): Promise<AreaChoice[]> => {
    return withScope(runScope(ctx.session.userId, ctx.scope.request), (tx) =>
      searchGrantAreas(tx, ctx.scope, text),
    );
  });

async function give(
  tx: ScopedTransaction,
  giver: Giver,
  userId: number,
  form: GrantForm,
  now: Date,
): Promise<Given> {
  const areas = await findGrantAreas(tx, form.areas);
  if (areas.length < new Set(form.areas).size)
    throw new AppError("NOT_FOUND", "One of the areas was not found.");
  const areaIds = areas.map(({ id }) => id);
  return giveGrant(tx, giver, { ...toNewGrant(form, areaIds, now), userId }, now);
}
