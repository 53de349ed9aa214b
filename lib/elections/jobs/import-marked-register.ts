import { type AuthorityRef, findAuthority } from "@/lib/areas/data/find-authority";
import { findRowFaults, type PollOfVersion } from "@/lib/elections/data/find-mark-faults";
import {
  findLoadedFile,
  findVersionInForce,
  hasContests,
  listElectionNames,
} from "@/lib/elections/data/find-poll";
import { publishStagedMarks } from "@/lib/elections/mutations/publish-marks";
import { findNamedPoll } from "@/lib/elections/rules/find-named-poll";
import {
  MARKED_HEADER,
  type MarkColumn,
  matchMarkedRegister,
} from "@/lib/elections/rules/match-marked-register";
import { markReader } from "@/lib/elections/rules/read-mark";
import { findImportFile, type ImportFile } from "@/lib/imports/data/find-import-file";
import { findKeptResult } from "@/lib/imports/data/find-kept-result";
import { openKnownTable } from "@/lib/imports/data/open-table";
import { keepResult } from "@/lib/imports/mutations/keep-result";
import { rejectStaged } from "@/lib/imports/mutations/reject-staged";
import { dropStaging, inTransaction, type StagingPlan, stageFile } from "@/lib/imports/mutations/stage-file";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { nothingNew } from "@/lib/imports/rules/nothing-new";
import { type MarkedRegisterImportParams, markedRegisterImportParamsSchema } from "@/lib/imports/schema";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError, badInput } from "@/lib/platform/errors";
import { failpoint } from "@/lib/platform/failpoint";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/**
 * Imports the marks of one polling day and feeds each contest of that day for which an elector was eligible. Numbers
 * are those of the register version in force at the poll; what is not in it is rejected, the rest is published.
 */
export async function importMarkedRegister(context: RunContext): Promise<RunOutcome> {
  const params = markedRegisterImportParamsSchema.parse(context.params);
  try {
    const outcome = await stageAndPublish(context, params);
    if (outcome.status !== "waiting") await dropStaging(context.runId);
    return outcome;
  } catch (error) {
    await dropStaging(context.runId);
    throw error;
  }
}

async function stageAndPublish(context: RunContext, params: MarkedRegisterImportParams): Promise<RunOutcome> {
  const { runId, scope } = context;
  const { file, authority, loaded, published } = await withScope(scope, async (tx) => {
    const found = await findAuthority(tx, params.authorityCode);
    const source = await findImportFile(tx, params.fileId);
    return {
      file: source,
      authority: found,
      loaded: await findLoadedFile(tx, source.sha256, params),
      published: await findKeptResult(tx, runId, "records"),
    };
  });
  if (published) return ended(published);
  if (loaded) return { status: "done", result: { ...nothingNew(loaded.result), sameAsRun: loaded.id } };

  const { plan, matched } = await planStaging(file, params);
  const polls = await findPolls(context, params, authority, matched.marks);
  await stageFile(context, plan);
  await context.report({ stage: "checking" });
  await bulkPool().query(`analyze ${stagingTable(runId)}`);
  await rejectStaged(runId, plan, await findRowFaults(polls));
  const { rows } = await bulkPool().query<{ accepted: number; rejected: number; loaded: number }>(
    `select (select count(*)::int from ${stagingTable(runId)}) as accepted, count(*)::int as rejected,
            (count(*) filter (where reason = 'district-loaded'))::int as loaded
     from rejected_row where run_id = $1`,
    [runId],
  );
  const { accepted, rejected, loaded: loadedBefore } = rows[0]!;
  const counts = {
    layout: matched.match.layout,
    encoding: plan.table.format.encoding,
    rows: accepted + rejected,
    accepted,
    rejected,
    registerPublishedOn: polls.at(-1)?.registerPublishedOn,
  };
  if (!accepted && loadedBefore) throw loadedFromAnother(params, authority.name);
  if (!accepted) {
    throw badInput(
      `No row of ${file.name} is on the register of ${counts.registerPublishedOn}. See the rejected rows.`,
    );
  }
  if (!params.confirmed) return { status: "waiting", result: { ...counts, preview: true } };
  await context.report({ stage: "publishing", rowsAccepted: accepted, rowsRejected: rejected });
  context.signal.throwIfAborted();
  const result = await inTransaction(async (client) => {
    const totals = { matched: 0, voted: 0, districts: 0, records: 0, contests: 0 };
    for (const poll of polls) {
      const published = await publishStagedMarks(client, poll);
      if (!published) throw loadedFromAnother(params, authority.name);
      for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += published[key];
    }
    const changes = { added: totals.matched, amended: 0, deleted: 0, unchanged: 0 };
    const whole = { ...counts, ...totals, polls: polls.length, ...changes };
    await keepResult(client, runId, whole);
    failpoint("publishing-done");
    return whole;
  });
  failpoint("published");
  return ended(result);
}

const ended = (result: Record<string, unknown>): RunOutcome => ({
  status: result.rejected ? "partial" : "done",
  result,
});

type FoundPoll = PollOfVersion & { registerPublishedOn: string };

/** The poll of each column of marks, with the register in force then. */
async function findPolls(
  { runId, scope }: RunContext,
  params: MarkedRegisterImportParams,
  authority: AuthorityRef,
  marks: readonly MarkColumn[],
): Promise<FoundPoll[]> {
  return withScope(scope, async (tx) => {
    const elections = await listElectionNames(tx);
    const polls: FoundPoll[] = [];
    for (const [index, { election }] of marks.entries()) {
      const pollDate = election === null ? params.pollDate : findNamedPoll(election, elections);
      if (!pollDate) throw election === null ? noPollNamed() : noSuchPoll(election);
      if (!(await hasContests(tx, authority.id, pollDate))) throw noContests(pollDate, authority.name);
      const version = await findVersionInForce(tx, authority.id, pollDate);
      if (!version) throw noRegister(pollDate, authority);
      const numbers = params.numbersOf
        ? await findVersionInForce(tx, authority.id, params.numbersOf)
        : version;
      if (!numbers) throw noRegister(params.numbersOf ?? pollDate, authority);
      polls.push({
        runId,
        authorityId: authority.id,
        versionId: version.id,
        numbersVersionId: numbers.id,
        pollDate,
        column: index + 1,
        registerPublishedOn: version.publishedOn,
      });
    }
    return polls;
  });
}

async function planStaging(file: ImportFile, params: MarkedRegisterImportParams) {
  const { table } = await openKnownTable(file.path, MARKED_HEADER, { mapping: params.mapping });
  const matched = matchMarkedRegister(table.header, params.mapping);
  if (!matched.ok) throw badInput(matched.message);
  const read = markReader(matched.match, matched.marks);
  const plan: StagingPlan = {
    table,
    sizeBytes: file.sizeBytes,
    columns:
      "line integer not null, district text not null, number integer not null, suffix integer not null, outcomes smallint[] not null",
    encode: (row) => {
      const mark = read(row);
      if ("reason" in mark) return mark;
      return copyLine([row.line, mark.district, mark.number, mark.suffix, mark.outcomes]);
    },
  };
  return { plan, matched };
}

const noPollNamed = () => badInput("Say on which polling day these electors voted: --poll DATE.");

const noSuchPoll = (election: string) =>
  badInput(
    `Line 1: the columns of "${election}" belong to no poll that is known, or to several. Write its date into the header, such as "2024-05-02 Voted", or load its elections first: import elections FILE.`,
  );

const noContests = (pollDate: string, authority: string) =>
  badInput(
    `No contest in ${authority} is known on ${pollDate}. Check the polling day, or load its elections first: import elections FILE.`,
  );

const noRegister = (day: string, authority: AuthorityRef) =>
  badInput(
    `No register of ${authority.name} published on or before ${day} is loaded, so the numbers cannot be matched. Load it first: import register FILE --authority ${authority.code} --published DATE.`,
  );

const loadedFromAnother = (params: MarkedRegisterImportParams, authority: string) =>
  new AppError(
    "CONFLICT",
    `The marked register of ${authority} ${params.pollDate ? `for ${params.pollDate} ` : ""}was loaded from another file, all districts of this one included. Nothing was changed.`,
  );
