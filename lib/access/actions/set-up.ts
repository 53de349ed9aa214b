"use server";

import { redirect } from "next/navigation";
import { returnValidationErrors } from "next-safe-action";
import { setupCodeFits } from "@/lib/access/mutations/check-setup-code";
import { importFirstAreas } from "@/lib/access/mutations/import-first-areas";
import { isCommonPassphrase } from "@/lib/access/mutations/is-common-passphrase";
import { setUpParty } from "@/lib/access/mutations/set-up-party";
import { COMMON_PASSPHRASE, setUpSchema } from "@/lib/access/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, openAction } from "@/lib/platform/safe-action";

const setUpForm = formOf(setUpSchema);

/** Before there is an account the app itself acts, for whoever sits at this machine or holds the printed code. */
export const setUp = openAction
  .metadata({ actionName: "set-up-party" })
  .inputSchema(setUpForm)
  .stateAction(async ({ parsedInput }) => {
    const { loopback, dataDir } = env();
    if (!loopback && !(await setupCodeFits(dataDir, parsedInput.code ?? "", systemClock()))) {
      const message =
        "Enter the code that npm start printed where the app runs within the last day; start it again for a new one";
      returnValidationErrors(setUpForm, { code: { _errors: [message] } });
    }
    if (isCommonPassphrase(parsedInput.passphrase, parsedInput.email)) {
      returnValidationErrors(setUpForm, { passphrase: { _errors: [COMMON_PASSPHRASE] } });
    }
    await withScope(runScope(), async (tx) => {
      await setUpParty(tx, parsedInput, systemClock());
      if (parsedInput.areasFile) await importFirstAreas(tx, parsedInput.areasFile, systemClock());
    });
    redirect("/sign-in?new");
  });
