import { findStandingFaults } from "@/lib/elections/data/find-standing-faults";
import { CANDIDATE_LAYOUTS, RESULT_LAYOUTS, type ResultField } from "@/lib/elections/layouts.table";
import { publishCandidates } from "@/lib/elections/mutations/publish-candidates";
import { publishResults } from "@/lib/elections/mutations/publish-results";
import { resultReader } from "@/lib/elections/rules/read-result";
import { importStaged, type StagedImport } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { tableImportParamsSchema } from "@/lib/imports/schema";
import type { FileRow, Layout, LayoutMatch } from "@/lib/imports/types";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = `
  line integer not null, contest_id integer, type text not null, date date not null, election text not null,
  area text not null, party text not null, label text not null, name text not null, votes integer, elected boolean,
  seats smallint not null, electorate integer, ballots integer, rejected integer`;

/** Declared results by ward and constituency, by party or candidate. */
export const importResults = (context: RunContext): Promise<RunOutcome> =>
  importStanding(context, RESULT_LAYOUTS, publishResults);

/** Parties and candidates standing, contest by contest. */
export const importCandidates = (context: RunContext): Promise<RunOutcome> =>
  importStanding(context, CANDIDATE_LAYOUTS, publishCandidates);

async function importStanding(
  context: RunContext,
  layouts: readonly Layout<ResultField>[],
  publish: StagedImport["publish"],
): Promise<RunOutcome> {
  const params = tableImportParamsSchema.parse(context.params);
  const { plan, match } = await planTable(context, params, { layouts, columns: STAGED, encoder });
  return importStaged(context, {
    layout: match.layout,
    plan,
    confirmed: params.confirmed,
    findFaults: (staged) => findStandingFaults(staged, match),
    publish,
  });
}

function encoder(match: LayoutMatch<ResultField>) {
  const read = resultReader(match);
  return (row: FileRow) => {
    const result = read(row);
    if ("reason" in result) return result;
    const { type, date, election, area, party, label, name, votes, elected, seats, ...counts } = result;
    const { electorate, ballots, rejected } = counts;
    const won = elected === null ? null : String(elected);
    return copyLine([
      ...[row.line, null, type, date, election, area, party, label, name],
      ...[votes, won, seats, electorate, ballots, rejected],
    ]);
  };
}
