"use server";

import { redirect } from "next/navigation";
import { linkMember, unlinkMember } from "@/lib/members/mutations/link-member";
import { linkMemberSchema, memberIdFormSchema } from "@/lib/members/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const sayWhoMemberIs = scopedAction
  .metadata({ actionName: "link-member", permission: "members:manage" })
  .inputSchema(formOf(linkMemberSchema))
  .stateAction(async ({ parsedInput: { memberId, electorId }, ctx }) => {
    await withScope(ctx.scope, (tx) => linkMember(tx, memberId, electorId), {
      audit: { act: "combination", detail: { memberId } },
    });
    redirect(`/members?linked=${memberId}`);
  });

export const takeBackMember = scopedAction
  .metadata({ actionName: "unlink-member", permission: "members:manage" })
  .inputSchema(formOf(memberIdFormSchema))
  .stateAction(async ({ parsedInput: { memberId }, ctx }) => {
    await withScope(ctx.scope, (tx) => unlinkMember(tx, memberId), {
      audit: { act: "alteration", detail: { memberId } },
    });
    redirect("/members");
  });
