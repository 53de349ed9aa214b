import { notFound } from "next/navigation";
import { cache } from "react";
import { findElector } from "@/lib/electors/data/find-elector";
import { listAppearances } from "@/lib/electors/data/list-appearances";
import { listHousehold } from "@/lib/electors/data/list-household";
import { listPollRecords } from "@/lib/electors/data/list-poll-records";
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

const LARGEST_ID = 2_147_483_647;

/** One outside the reader's areas is not found, like one that does not exist. */
export const loadElector = cache(async (id: string): Promise<ElectorDetail> => {
  const { scope } = await requirePermission("electors:read");
  if (!/^[1-9]\d{0,9}$/.test(id) || Number(id) > LARGEST_ID) notFound();
  return (await withScope(scope, (tx) => findElector(tx, Number(id)))) ?? notFound();
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
