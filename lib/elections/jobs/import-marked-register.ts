import { findAuthority } from "@/lib/areas/data/find-authority";
import { findMarkFaults } from "@/lib/elections/data/find-mark-faults";
import { findLoadedFile, findVersionInForce, hasContests } from "@/lib/elections/data/find-poll";
import { MARKED_REGISTER_LAYOUTS } from "@/lib/elections/layouts.table";
import { publishMarks } from "@/lib/elections/mutations/publish-marks";
import { markReader } from "@/lib/elections/rules/read-mark";
import { findImportFile, type ImportFile } from "@/lib/imports/data/find-import-file";
import { openKnownTable } from "@/lib/imports/data/open-table";
import { rejectStaged } from "@/lib/imports/mutations/reject-staged";
import { dropStaging, type StagingPlan, stageFile } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
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
  const { file, authority, version, loaded } = await withScope(scope, async (tx) => {
    const found = await findAuthority(tx, params.authorityCode);
    const source = await findImportFile(tx, params.fileId);
    if (!(await hasContests(tx, found.id, params.pollDate))) throw noContests(params, found.name);
    return {
      file: source,
      authority: found,
      version: await findVersionInForce(tx, found.id, params.pollDate),
      loaded: await findLoadedFile(tx, source.sha256, params),
    };
  });
  if (loaded) return { status: "done", result: { unchanged: true, runId: loaded } };
  if (!version) throw noRegister(params, authority.name);

  const plan = await planStaging(file, params);
  await stageFile(context, plan);
  await context.report({ stage: "checking" });
  await bulkPool().query(`analyze ${stagingTable(runId)}`);
  const poll = { runId, authorityId: authority.id, versionId: version.id, pollDate: params.pollDate };
  await rejectStaged(runId, plan, await findMarkFaults(poll));
  const { rows } = await bulkPool().query<{ accepted: number; rejected: number; loaded: number }>(
    `select (select count(*)::int from ${stagingTable(runId)}) as accepted, count(*)::int as rejected,
            (count(*) filter (where reason = 'district-loaded'))::int as loaded
     from rejected_row where run_id = $1`,
    [runId],
  );
  const { accepted, rejected, loaded: loadedBefore } = rows[0]!;
  const counts = { accepted, rejected, registerPublishedOn: version.publishedOn };
  if (!accepted && loadedBefore) throw loadedFromAnother(params, authority.name);
  if (!accepted) {
    throw badInput(
      `No row of ${file.name} is on the register of ${version.publishedOn}. See the rejected rows.`,
    );
  }
  if (!params.confirmed) return { status: "waiting", result: { ...counts, preview: true } };
  await context.report({ stage: "publishing", rowsAccepted: accepted, rowsRejected: rejected });
  context.signal.throwIfAborted();
  const published = await publishMarks(poll);
  failpoint("published");
  if (!published) throw loadedFromAnother(params, authority.name);
  return { status: rejected ? "partial" : "done", result: { ...counts, ...published, unchanged: false } };
}

async function planStaging(file: ImportFile, params: MarkedRegisterImportParams): Promise<StagingPlan> {
  const { table, match } = await openKnownTable(
    file.path,
    { layouts: MARKED_REGISTER_LAYOUTS },
    {
      mapping: params.mapping,
    },
  );
  const read = markReader(match);
  return {
    table,
    sizeBytes: file.sizeBytes,
    columns:
      "line integer not null, district text not null, number integer not null, suffix integer not null, outcome smallint not null",
    encode: (row) => {
      const mark = read(row);
      if ("reason" in mark) return mark;
      const district = mark.district.replace(/[\\\t\n\r]/g, " ");
      return `${row.line}\t${district}\t${mark.number}\t${mark.suffix}\t${mark.outcome}`;
    },
  };
}

const noContests = (params: MarkedRegisterImportParams, authority: string) =>
  badInput(
    `No contest in ${authority} is known on ${params.pollDate}. Check the polling day, or load its elections first: import elections FILE.`,
  );

const noRegister = (params: MarkedRegisterImportParams, authority: string) =>
  badInput(
    `No register of ${authority} published on or before ${params.pollDate} is loaded, so the numbers cannot be matched. Load it first: import register FILE --authority ${params.authorityCode} --published DATE.`,
  );

const loadedFromAnother = (params: MarkedRegisterImportParams, authority: string) =>
  new AppError(
    "CONFLICT",
    `The marked register of ${authority} for ${params.pollDate} was loaded from another file, all districts of this one included. Nothing was changed.`,
  );
