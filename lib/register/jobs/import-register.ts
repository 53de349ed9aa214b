import { findAuthority } from "@/lib/areas/data/find-authority";
import { findImportFile, type ImportFile } from "@/lib/imports/data/find-import-file";
import { openKnownTable } from "@/lib/imports/data/open-table";
import { rejectStaged } from "@/lib/imports/mutations/reject-staged";
import { dropStaging, type StagingPlan, stageFile } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { type RegisterImportParams, registerImportParamsSchema } from "@/lib/imports/schema";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError, badInput } from "@/lib/platform/errors";
import { districtsOn } from "@/lib/register/data/districts-on";
import { findVersion } from "@/lib/register/data/find-version";
import { isUpdate, REGISTER_LAYOUTS } from "@/lib/register/layouts.table";
import { entryEncoder, STAGED_COLUMNS } from "@/lib/register/mutations/encode-entry";
import { dropLooseParts } from "@/lib/register/mutations/fill-parts";
import { analyseRegister, publishRegister } from "@/lib/register/mutations/publish-register";
import { passOnAddresses, uniteAddresses } from "@/lib/register/mutations/tidy-staged";
import { entryReader } from "@/lib/register/rules/read-entry";
import type { PublishedVersion } from "@/lib/register/types";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Imports one published register: stage, check as a whole, publish in one transaction. */
export async function importRegister(context: RunContext): Promise<RunOutcome> {
  const params = registerImportParamsSchema.parse(context.params);
  await dropLooseParts(context.runId);
  try {
    const outcome = await stageAndPublish(context, params);
    if (outcome.status !== "waiting") await dropStaging(context.runId);
    return outcome;
  } catch (error) {
    await dropStaging(context.runId);
    throw error;
  } finally {
    await dropLooseParts(context.runId);
  }
}

async function stageAndPublish(context: RunContext, params: RegisterImportParams): Promise<RunOutcome> {
  const { runId, scope } = context;
  const { authority, file, known } = await withScope(scope, async (tx) => {
    const found = await findAuthority(tx, params.authorityCode);
    const source = await findImportFile(tx, params.fileId);
    return { authority: found, file: source, known: await findVersion(tx, found.id, params) };
  });
  if (known?.runId === runId) return published(known.layout, known.counts, await rejectedCount(runId));
  if (known && known.sha256 === file.sha256) return unchanged(known.versionId);
  if (known) throw otherFileLoaded(params, authority.name);

  const { plan, layout } = await planStaging(file, params);
  await stageFile(context, plan);
  await context.report({ stage: "checking" });
  const [duplicates] = await Promise.all([
    findDuplicates(runId),
    bulkPool().query(`analyze ${stagingTable(runId)} (line, district, address_key, identity_key)`),
  ]);
  await rejectStaged(runId, plan, duplicates, (client, lines) => passOnAddresses(client, runId, lines));
  await uniteAddresses(runId);
  const { unknown, ...counts } = await countStaged(runId, authority.id, params.publishedOn);
  if (unknown.length)
    return { status: "waiting", result: { ...counts, layout, ...askForDistricts(unknown) } };
  if (!counts.accepted)
    throw badInput(`No row of ${file.name} can be taken. See the rejected rows for the reasons.`);
  if (!params.confirmed) return { status: "waiting", result: { ...counts, layout, preview: true } };

  await context.report({ stage: "publishing", rowsAccepted: counts.accepted, rowsRejected: counts.rejected });
  context.signal.throwIfAborted();
  const result = await publishRegister(
    { runId, authorityId: authority.id, layout, ...params },
    counts.accepted,
  );
  if (!result.ok && result.sha256 !== file.sha256) throw otherFileLoaded(params, authority.name);
  if (!result.ok) return unchanged(result.versionId);
  await analyseRegister();
  const { ok: _, ...version } = result;
  return published(layout, version, counts.rejected);
}

function published(layout: string, version: PublishedVersion, rejected: number): RunOutcome {
  return {
    status: rejected ? "partial" : "done",
    result: { accepted: version.entries, rejected, layout, ...version, unchanged: false },
  };
}

async function planStaging(file: ImportFile, params: RegisterImportParams) {
  const { table, match } = await openKnownTable(
    file.path,
    { layouts: REGISTER_LAYOUTS },
    { mapping: params.mapping },
  );
  if (isUpdate(match.layout)) {
    throw badInput(
      `${file.name} holds alterations (${match.title}), not a whole register. Nothing was changed.`,
    );
  }
  const read = entryReader(match, params.publishedOn);
  const encode = entryEncoder(params.publishedOn);
  const plan: StagingPlan = {
    table,
    sizeBytes: file.sizeBytes,
    columns: STAGED_COLUMNS,
    encode: (row) => {
      const entry = read(row);
      if (entry === null || "reason" in entry) return entry;
      if (entry.change === "delete") return { column: "Status", reason: "deleted-in-full" };
      return encode(row.line, entry);
    },
  };
  return { plan, layout: match.layout };
}

async function findDuplicates(runId: number): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select s.line, d.first
     from (select district, number, suffix, min(line) as first from ${stagingTable(runId)}
           group by district, number, suffix having count(*) > 1) d
     join ${stagingTable(runId)} s using (district, number, suffix)
     where s.line > d.first`,
  );
  return new Map(
    rows.map(({ line, first }) => [
      line,
      { column: "Elector Number", reason: "duplicate-number", found: `the same on line ${first}` },
    ]),
  );
}

async function rejectedCount(runId: number): Promise<number> {
  const { rows } = await bulkPool().query(
    "select count(*)::int as count from rejected_row where run_id = $1",
    [runId],
  );
  return rows[0].count;
}

interface UnknownDistrict {
  district: string;
  rows: number;
}

interface StagedCounts {
  accepted: number;
  rejected: number;
  unknown: UnknownDistrict[];
}

async function countStaged(runId: number, authorityId: number, publishedOn: string): Promise<StagedCounts> {
  const { rows } = await bulkPool().query<UnknownDistrict & { known: boolean }>(
    `select s.district, s.rows, d.id is not null as known
     from (select district, count(*)::int as rows from ${stagingTable(runId)} group by district) s
     left join (${districtsOn({ authorityId, publishedOn })}) d on d.code = s.district order by s.district`,
  );
  return {
    accepted: rows.reduce((sum, row) => sum + row.rows, 0),
    rejected: await rejectedCount(runId),
    unknown: rows.filter((row) => !row.known).map((row) => ({ district: row.district, rows: row.rows })),
  };
}

function askForDistricts(unknown: UnknownDistrict[]) {
  const named = unknown.slice(0, 10).map(({ district, rows }) => `${district} (${rows} rows)`);
  const more = unknown.length > 10 ? ` and ${unknown.length - 10} more` : "";
  return {
    unknownDistricts: unknown,
    message: `Stopped at the preview; nothing was published. These polling districts are not known on that date: ${named.join(", ")}${more}. Load them with: import polling-districts FILE, then start this import again.`,
  };
}

const unchanged = (versionId: number): RunOutcome => ({
  status: "done",
  result: { unchanged: true, versionId },
});

const otherFileLoaded = (params: RegisterImportParams, authority: string) =>
  new AppError(
    "CONFLICT",
    `A register of ${authority} published on ${params.publishedOn} was loaded from another file. Nothing was changed. Check the date; a register that was published cannot be replaced by an import.`,
  );
