import { notFound } from "next/navigation";
import { cache } from "react";
import { findElector } from "@/lib/electors/data/find-elector";
import { listAppearances } from "@/lib/electors/data/list-appearances";
import { listHousehold } from "@/lib/electors/data/list-household";
import { listPollRecords } from "@/lib/electors/data/list-poll-records";
import { readElectorId } from "@/lib/electors/rules/read-elector-id";
import type {
  ElectorDetail,
  ElectorListRow,
  PollRecord,
  RegisterAppearance,
  ScoreFrame,
} from "@/lib/electors/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

/** One outside the reader's areas is not found, like one that does not exist. */
export const loadElector = cache(async (id: string): Promise<ElectorDetail> => {
  const { scope } = await requirePermission("electors:read");
  const known = readElectorId(id) ?? notFound();
  return (await withScope(scope, (tx) => findElector(tx, known))) ?? notFound();
});

export interface ElectorHistory {
  polls: PollRecord[];
  appearances: RegisterAppearance[];
  household: ElectorListRow[];
}

export async function loadElectorHistory(
  elector: ElectorDetail,
  frame: ScoreFrame | null,
): Promise<ElectorHistory> {
  const { scope } = await requirePermission("electors:read");
  const today = systemClock();
  return withScope(scope, async (tx) => ({
    polls: (await listPollRecords(tx, [elector], today)).get(elector.id) ?? [],
    appearances: await listAppearances(tx, elector.id),
    household: await listHousehold(tx, elector, frame, today),
  }));
}
