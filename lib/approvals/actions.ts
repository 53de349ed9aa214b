"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { sendLink } from "@/lib/access/mutations/send-link";
import { approvalHandlers } from "@/lib/approval-handlers";
import { decideApproval } from "@/lib/approvals/mutations/decide-approval";
import { decisionSchema } from "@/lib/approvals/schema";
import { siteOf } from "@/lib/platform/client";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** The second person's yes or no. */
export const decide = scopedAction
  .metadata({ actionName: "decide-approval", permission: "approvals:decide" })
  .inputSchema(formOf(decisionSchema))
  .stateAction(async ({ parsedInput: { approvalId, decision }, ctx }) => {
    const { userId, role } = ctx.session;
    const person = { userId, role };
    const { link } = await withScope(runScope(userId, ctx.scope.request), (tx) =>
      decideApproval(tx, approvalId, decision, person, approvalHandlers, ctx.clock()),
    );
    const { origin } = siteOf(await headers());
    const shown = link && (await sendLink({ ...link, origin }));
    // The page made anew would take away the dialog, and with it a link that is shown once.
    if (!shown) revalidatePath("/approvals");
    return { decision, link: shown };
  });
