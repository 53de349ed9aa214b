import { faultsOfReferences, matchReferences } from "@/lib/electors/mutations/match-references";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import type { RowFault } from "@/lib/imports/types";
import {
  listAreasToMatch,
  type PeopleToMatch,
  readStagedPeople,
} from "@/lib/linkage/data/read-staged-people";
import { linkKnownFiles } from "@/lib/linkage/jobs/link-known-files";
import { writeMatches } from "@/lib/linkage/mutations/write-matches";
import { type PersonMatched, suggestElectors } from "@/lib/linkage/rules/suggest-electors";
import type { RunContext } from "@/lib/runs/types";

/** Probability from which a person in a file is taken for an elector without anybody looking. */
const LINK_FROM = 0.95;

/**
 * Finds the electors of a staging table with the columns of `REFERENCE_STAGED`: by our id, by number, by the same name and
 * address; and whoever is left by the model that links registers, postcode area by postcode area, so that the work grows
 * with the file. Sure ones are written into the table, doubtful ones as suggestions. Answers as `faultsOfReferences`.
 */
export async function matchRows(
  context: Pick<RunContext, "signal" | "report">,
  staged: string,
  of: { authorityId: number | null; column: string },
): Promise<Map<number, RowFault>> {
  await matchReferences(staged, of);
  for (const area of await listAreasToMatch(staged)) {
    context.signal.throwIfAborted();
    const read = await inTransaction((client) => readStagedPeople(client, staged, area));
    if (read.electorIds.length) await writeMatches(staged, await think(context, read));
  }
  return faultsOfReferences(staged, of.column);
}

async function think(
  { signal }: Pick<RunContext, "signal">,
  { people, known, lines, electors, electorIds }: PeopleToMatch,
): Promise<PersonMatched[]> {
  const rowOf = new Map<number, number>();
  electorIds.forEach((id, row) => {
    rowOf.set(id, row);
  });
  const left: number[] = [];
  const right: number[] = [];
  known.forEach((id, person) => {
    const row = rowOf.get(id);
    if (row === undefined) return;
    left.push(person);
    right.push(row);
  });
  const { pairs } = await linkKnownFiles(
    {
      left: people,
      right: electors,
      threshold: LINK_FROM,
      known: {
        left: Int32Array.from(left),
        right: Int32Array.from(right),
        aloneLeft: new Int32Array(),
        aloneRight: new Int32Array(),
        manyToRight: true,
      },
    },
    signal,
    () => undefined,
  );
  return suggestElectors(pairs, known, lines, electorIds);
}
