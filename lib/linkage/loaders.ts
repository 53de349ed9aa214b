import { notFound } from "next/navigation";
import { countOpenPairs, findNextPair } from "@/lib/linkage/data/find-pair";
import { listLinkages } from "@/lib/linkage/data/list-linkages";
import { listMerges } from "@/lib/linkage/data/list-merges";
import { linkageIdSchema } from "@/lib/linkage/schema";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

const NEWEST_MERGES = 20;

/** What linking came to, register by register, and what people did by hand. */
export async function loadLinkages() {
  const { scope } = await requirePermission("electors:link");
  return withScope(scope, async (tx) => ({
    linkages: await listLinkages(tx),
    open: await countOpenPairs(tx),
    merges: await listMerges(tx, NEWEST_MERGES),
  }));
}

/** One linking, with that of the year before to compare with. */
export async function loadLinkage(id: string) {
  const { scope } = await requirePermission("electors:link");
  const parsed = linkageIdSchema.safeParse(id);
  if (!parsed.success) notFound();
  const all = await withScope(scope, (tx) => listLinkages(tx));
  const linkage = all.find((view) => view.id === parsed.data);
  if (!linkage) notFound();
  const before = all.find(
    (view) => view.authority === linkage.authority && view.publishedOn === linkage.previousOn,
  );
  return { linkage, before: before ?? null };
}

/** The pair to decide next, and how many there are. */
export async function loadReview() {
  const { scope, session } = await requirePermission("electors:link");
  return withScope(
    scope,
    async (tx) => ({ pair: await findNextPair(tx, session.userId), open: await countOpenPairs(tx) }),
    { audit: { act: "view", detail: { page: "linkage review" } } },
  );
}
