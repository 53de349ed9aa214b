import type { Metadata } from "next";
import { BranchTable } from "@/components/members/branch-table";
import { UnlinkedTable } from "@/components/members/unlinked-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { loadMembers } from "@/lib/members/loaders";
import { formatCount, formatNumber } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const { branches, unlinked } = await loadMembers();
  const active = branches.reduce((sum, branch) => sum + branch.active, 0);
  const linked = branches.reduce((sum, branch) => sum + branch.linked, 0);
  return (
    <>
      <PageHeader
        title="Members"
        subtitle={`${formatCount(active, "active member")}, ${formatNumber(linked)} found on the register. Seen only by who runs the membership`}
      />
      <CardColumn>
        <Card title="By branch">
          <BranchTable branches={branches} />
        </Card>
        {active > 0 && (
          <Card title="Not found on the register" subtitle="The first 200, by surname">
            <UnlinkedTable members={unlinked} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
