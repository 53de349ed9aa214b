import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listCustomModels } from "@/lib/scoring/data/list-custom-models";
import { listModelVersions, listProfileVersions } from "@/lib/scoring/data/list-model-versions";
import { listScoreSets } from "@/lib/scoring/data/list-score-sets";

/** Versions and score sets, newest first, and which set everybody sees. */
export async function loadModels() {
  const { scope, session } = await requirePermission("models:read");
  return withScope(scope, async (tx) => ({
    role: session.role,
    versions: await listModelVersions(tx),
    profiles: await listProfileVersions(tx),
    custom: await listCustomModels(tx),
    sets: await listScoreSets(tx),
    published: await findPublishedSet(tx),
  }));
}
