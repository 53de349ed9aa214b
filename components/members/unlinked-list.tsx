import { CandidateList } from "@/components/linkage/candidate-list";
import { ActionButton } from "@/components/ui/action-button";
import { Card } from "@/components/ui/card";
import { sayWhoMemberIs } from "@/lib/members/actions";
import type { UnlinkedMember } from "@/lib/members/types";

/** Members of whom the register has somebody like them, each with the electors who may be meant. */
export function UnlinkedList({ members }: { members: readonly UnlinkedMember[] }) {
  return members.map(({ id, name, number, address, branch, candidates }) => (
    <Card key={id} title={name} subtitle={[address, branch, `member ${number}`].filter(Boolean).join(" · ")}>
      <CandidateList
        candidates={candidates}
        choose={({ electorId }) => (
          <ActionButton
            action={sayWhoMemberIs}
            fields={{ memberId: String(id), electorId: String(electorId) }}
            pendingLabel="Linking…"
          >
            This one
          </ActionButton>
        )}
      />
    </Card>
  ));
}
