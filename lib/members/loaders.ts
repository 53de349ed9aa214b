import { countMembers } from "@/lib/members/data/count-members";
import { listUnlinked } from "@/lib/members/data/list-unlinked";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

const SHOWN = 200;

/** The membership in counts, and the members whom no elector fits. */
export async function loadMembers() {
  const { scope } = await requirePermission("members:manage");
  return withScope(scope, async (tx) => ({
    branches: await countMembers(tx),
    unlinked: await listUnlinked(tx, SHOWN),
  }));
}
