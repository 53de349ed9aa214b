import { findParty } from "@/lib/access/data/find-party";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { listRuns } from "@/lib/runs/data";
import { listFiles } from "@/lib/sources/data/list-files";
import { listMarkedRegisters } from "@/lib/sources/data/list-marked-registers";
import { listRegisterVersions } from "@/lib/sources/data/list-register-versions";

const NEWEST = 50;

/** Everything the data page shows. */
export async function loadSources() {
  const { scope } = await requirePermission("files:read");
  return withScope(scope, async (tx) => ({
    versions: await listRegisterVersions(tx),
    marked: await listMarkedRegisters(tx),
    files: await listFiles(tx, NEWEST),
    demo: (await findParty(tx))?.demo ?? false,
    runs: await listRuns(tx, NEWEST, systemClock()),
  }));
}
