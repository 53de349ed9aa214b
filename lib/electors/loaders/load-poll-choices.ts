import { listPollDates } from "@/lib/electors/data/list-poll-dates";
import type { LoadedPoll } from "@/lib/electors/types";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

/** The past polls that a list can be narrowed by, newest first. */
export async function loadPollChoices(districtIds: readonly number[]): Promise<LoadedPoll[]> {
  const { scope } = await requireScope();
  return withScope(scope, (tx) => listPollDates(tx, districtIds));
}
