"use server";

import { headers } from "next/headers";
import { beginPasskey } from "@/lib/access/mutations/add-passkey";
import { askPasskey } from "@/lib/access/mutations/ask-passkey";
import { beginTotp } from "@/lib/access/mutations/begin-totp";
import { drawQr } from "@/lib/access/mutations/draw-qr";
import { requireEnrolmentRight } from "@/lib/access/mutations/require-enrolment-right";
import { siteOf } from "@/lib/platform/client";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { halfAction } from "@/lib/platform/safe-action";

/** A secret for an authenticator app, as text and as the path of a picture. */
export const offerTotp = halfAction.metadata({ actionName: "offer-totp" }).action(async ({ ctx }) => {
  const { person } = ctx;
  const { secret, uri } = await withScope(runScope(person.userId), async (tx) => {
    await requireEnrolmentRight(tx, person, ctx.clock());
    return beginTotp(tx, person);
  });
  return { secret, qr: drawQr(uri) };
});

/** What the browser makes a new passkey with. */
export const offerPasskey = halfAction.metadata({ actionName: "offer-passkey" }).action(async ({ ctx }) => {
  const { person } = ctx;
  const site = siteOf(await headers());
  return withScope(runScope(person.userId), async (tx) => {
    await requireEnrolmentRight(tx, person, ctx.clock());
    return beginPasskey(tx, person, site);
  });
});

/** What the browser asks a passkey that there is. */
export const challengePasskey = halfAction
  .metadata({ actionName: "challenge-passkey" })
  .action(async ({ ctx }) => {
    const site = siteOf(await headers());
    return withScope(runScope(ctx.person.userId), (tx) => askPasskey(tx, ctx.person, site));
  });
