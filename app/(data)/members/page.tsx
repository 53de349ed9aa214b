import type { Metadata } from "next";
import { BranchTable } from "@/components/members/branch-table";
import { UnlinkedList } from "@/components/members/unlinked-list";
import { UnlinkedTable } from "@/components/members/unlinked-table";
import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { takeBackMember } from "@/lib/members/actions";
import { loadMembers } from "@/lib/members/loaders";
import { memberIdSchema } from "@/lib/members/schema";
import { formatCount, formatNumber } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Members" };

type Props = { searchParams: Promise<{ linked?: string }> };

export default async function MembersPage({ searchParams }: Props) {
  const { branches, unlinked } = await loadMembers();
  const linkedLast = memberIdSchema.safeParse((await searchParams).linked);
  const doubtful = unlinked.filter(({ candidates }) => candidates.length > 0);
  const active = branches.reduce((sum, branch) => sum + branch.active, 0);
  const linked = branches.reduce((sum, branch) => sum + branch.linked, 0);
  return (
    <>
      <PageHeader
        title="Members"
        subtitle={`${formatCount(active, "active member")}, ${formatNumber(linked)} found on the register. Seen only by who runs the membership`}
        actions={
          linkedLast.success && (
            <ActionButton
              action={takeBackMember}
              fields={{ memberId: String(linkedLast.data) }}
              pendingLabel="Taking it back…"
            >
              Undo the last link
            </ActionButton>
          )
        }
      />
      <CardColumn>
        <Card title="By branch">
          <BranchTable branches={branches} />
        </Card>
        {doubtful.length > 0 && (
          <section className="flex flex-col gap-4" aria-labelledby="doubtful">
            <h2 id="doubtful" className="font-strong text-title">
              Perhaps on the register
            </h2>
            <UnlinkedList members={doubtful} />
          </section>
        )}
        {active > 0 && (
          <Card
            title="Not found on the register"
            subtitle="Nobody like them is there. The first 200, by surname"
          >
            <UnlinkedTable members={unlinked.filter(({ candidates }) => candidates.length === 0)} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
