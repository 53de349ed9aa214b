import type { Metadata } from "next";
import { ApprovalTable } from "@/components/approvals/approval-table";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { loadApprovals } from "@/lib/approvals/loaders";
import { APPROVAL_DAYS } from "@/lib/approvals/schema";

export const metadata: Metadata = { title: "Second person" };

export default async function ApprovalsPage() {
  const { approvals } = await loadApprovals();
  return (
    <>
      <PageHeader
        title="Second person"
        subtitle={`One asks, another decides; what nobody decides within ${APPROVAL_DAYS} days lapses`}
      />
      <Card>
        <ApprovalTable approvals={approvals} />
      </Card>
    </>
  );
}
