import { listPollRecords } from "@/lib/electors/data/list-poll-records";
import { scoreColumn } from "@/lib/electors/data/where-electors";
import type { ElectorListRow, ScoreFrame } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

const POLLS_SHOWN = 5;

type Row = Omit<ElectorListRow, "polls"> & { districtId: number };

/** What a list shows of these electors, in the order of the ids. */
export async function readElectorRows(
  tx: ScopedTransaction,
  ids: readonly number[],
  frame: ScoreFrame | null,
  today: Date,
): Promise<ElectorListRow[]> {
  if (ids.length === 0) return [];
  const score = frame
    ? Prisma.sql`(select ${scoreColumn(frame)} from elector_score s
        where s.score_set_id = ${frame.scoreSetId} and s.district_id = e.district_id and s.elector_id = e.id
          and ${districtFence(tx.scope, "s.district_id")})`
    : Prisma.sql`null::smallint`;
  const rows = await tx.db.$queryRaw<Row[]>`
    select e.id, e.forename, e.surname, d.code as "districtCode", e.number, e.suffix, e.markers,
      p.lines as "addressLines", p.postcode, w.name as "wardName", e.district_id as "districtId",
      ${score} as "scoreHundredths"
    from elector e
    join polling_district d on d.id = e.district_id
    join area w on w.id = d.ward_id
    left join address p on p.id = e.address_id and ${districtFence(tx.scope, "p.district_id")}
    where e.id = any (${[...ids]}::int[]) and ${districtFence(tx.scope, "e.district_id")}`;
  const polls = await listPollRecords(tx, rows, today);
  const byId = new Map(
    rows.map(({ districtId: _, ...row }) => [
      row.id,
      { ...row, polls: polls.get(row.id)?.slice(-POLLS_SHOWN) ?? [] },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
