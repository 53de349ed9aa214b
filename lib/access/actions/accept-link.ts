"use server";

import { redirect } from "next/navigation";
import { returnValidationErrors } from "next-safe-action";
import { z } from "zod";
import { findLink } from "@/lib/access/data/find-link";
import { acceptLink } from "@/lib/access/mutations/accept-link";
import { isCommonPassphrase } from "@/lib/access/mutations/is-common-passphrase";
import { COMMON_PASSPHRASE, passphraseSchema } from "@/lib/access/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, openAction } from "@/lib/platform/safe-action";

const form = formOf(z.object({ token: z.string().max(100), passphrase: passphraseSchema }));

/** The passphrase of somebody who was invited, or let back in. */
export const choosePassphrase = openAction
  .metadata({ actionName: "choose-passphrase" })
  .inputSchema(form)
  .stateAction(async ({ parsedInput: { token, passphrase } }) => {
    const now = systemClock();
    const link = await withScope(runScope(), (tx) => findLink(tx, token, now));
    if (link && isCommonPassphrase(passphrase, link.email)) {
      returnValidationErrors(form, { passphrase: { _errors: [COMMON_PASSPHRASE] } });
    }
    await withScope(runScope(), (tx) => acceptLink(tx, token, passphrase, now));
    redirect("/sign-in?joined");
  });
