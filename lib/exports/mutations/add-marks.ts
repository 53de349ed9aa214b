import { inventNames } from "@/lib/exports/rules/invent-electors";
import type { InventedName } from "@/lib/exports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

const LEAST = 3;
const MOST = 5;

interface Draw {
  integer(below: number): number;
}

/**
 * Three to five people who do not exist, for this copy alone: no elector has the surname with such a forename, be it the
 * second, and no other copy. They stand in no table of electors, so no score, count or letter knows them.
 *
 * @param sample rows of the list, whose names are taken apart and put together anew
 */
export async function addMarks(
  tx: ScopedTransaction,
  exportId: number,
  sample: readonly InventedName[],
  random: Draw,
): Promise<InventedName[]> {
  const wanted = LEAST + random.integer(MOST - LEAST + 1);
  const candidates = inventNames(sample, random);
  const free = await tx.db.$queryRaw<{ place: number }[]>`
    select c.place::int as place
    from unnest(${candidates.map(({ surname }) => surname)}::text[], ${candidates.map(({ forename }) => forename)}::text[])
      with ordinality c (surname, forename, place)
    where not exists (select from elector e
        where lower(e.surname) collate "C" = lower(c.surname) and e.on_register and e.surname <> ''
          and lower(c.forename) = any (string_to_array(lower(e.forename), ' ')))
      and not exists (select from export_mark m
        where lower(m.surname) = lower(c.surname) and lower(m.forename) = lower(c.forename))
    order by c.place limit ${wanted}`;
  if (free.length < LEAST) {
    throw new AppError(
      "NOT_ENOUGH_DATA",
      "The list is too short to be marked, and an unmarked copy could not be traced. Take a larger area or fewer conditions.",
    );
  }
  const marks = free.map(({ place }) => candidates[place - 1]!);
  await tx.db.exportMark.createMany({ data: marks.map((mark) => ({ exportId, ...mark })) });
  return marks;
}
