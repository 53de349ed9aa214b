import type { ImportFile } from "@/lib/imports/data/find-import-file";
import { openSavedTable } from "@/lib/imports/data/open-saved-table";
import { rejectStaged } from "@/lib/imports/mutations/reject-staged";
import { type StagingPlan, stageFile } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RegisterImportParams } from "@/lib/imports/schema";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { badInput } from "@/lib/platform/errors";
import { leaveOutSuppressed } from "@/lib/protection/mutations/leave-out-suppressed";
import { districtsOn } from "@/lib/register/data/districts-on";
import { isUpdate, REGISTER_HEADER } from "@/lib/register/layouts.table";
import { entryEncoder, STAGED_COLUMNS } from "@/lib/register/mutations/encode-entry";
import { passOnAddresses, uniteAddresses } from "@/lib/register/mutations/tidy-staged";
import { entryReader } from "@/lib/register/rules/read-entry";
import type { RunContext } from "@/lib/runs/types";

export interface StagedRegister {
  layout: string;
  encoding: string;
  /** Of the file, with those that say nothing by their layout's own rule. */
  rows: number;
  accepted: number;
  rejected: number;
  unknown: UnknownDistrict[];
  /** Identity keys of people who objected or whose data is restricted. */
  withheld: readonly Buffer[];
}

interface UnknownDistrict {
  district: string;
  rows: number;
}

/**
 * Stages a register or a list of alterations and rejects what only the whole shows to be wrong.
 *
 * @param findFaults more to reject, once every number stands in staging once
 */
export async function stageRegister(
  context: RunContext,
  file: ImportFile,
  params: RegisterImportParams,
  authorityId: number,
  findFaults?: () => Promise<Map<number, RowFault>>,
): Promise<StagedRegister> {
  const { runId } = context;
  const { plan, layout } = await planStaging(context, file, params);
  const { ignored } = await stageFile(context, plan);
  await context.report({ stage: "checking" });
  const [duplicates] = await Promise.all([
    findDuplicates(runId),
    bulkPool().query(`analyze ${stagingTable(runId)} (line, district, address_key, identity_key)`),
  ]);
  const reject = (faults: Map<number, RowFault>) =>
    rejectStaged(runId, plan, faults, (client, lines) => passOnAddresses(client, runId, lines));
  await reject(duplicates);
  // Before more is found wrong: a person who was erased leaves no rejected row.
  const { withheld } = await leaveOutSuppressed(runId, passOnAddresses);
  if (findFaults) await reject(await findFaults());
  await uniteAddresses(runId);
  const { encoding } = plan.table.format;
  const counts = await countStaged(runId, authorityId, params.publishedOn);
  const rows = counts.accepted + counts.rejected + ignored;
  return { layout, encoding, rows, withheld, ...counts };
}

async function countRejected(runId: number): Promise<number> {
  const { rows } = await bulkPool().query(
    "select count(*)::int as count from rejected_row where run_id = $1",
    [runId],
  );
  return rows[0].count;
}

async function planStaging({ scope }: RunContext, file: ImportFile, params: RegisterImportParams) {
  const { table, found } = await openSavedTable(scope, file.path, {
    kind: "register",
    header: REGISTER_HEADER,
    mapping: params.mapping,
  });
  if (!found.ok) throw badInput(found.message);
  const { match } = found;
  const isFull = params.kind === "annual";
  if (isFull && isUpdate(match.layout)) {
    throw badInput(
      `${file.name} holds alterations (${match.title}), not a whole register. Nothing was changed. Load it as alterations: import alterations FILE.`,
    );
  }
  if (!isFull && !match.positions.has("change") && !match.positions.has("createdMonth")) {
    throw badInput(
      `${file.name} does not say of its rows whether they add, amend or delete (${match.title}), so it is no list of alterations. Nothing was changed.`,
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
      if (isFull && entry.change === "delete") return { column: "Status", reason: "deleted-in-full" };
      if (!isFull && entry.change === "") return { column: "Status", reason: "change-unknown" };
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

async function countStaged(runId: number, authorityId: number, publishedOn: string) {
  const { rows } = await bulkPool().query<UnknownDistrict & { known: boolean }>(
    `select s.district, s.rows, d.id is not null as known
     from (select district, count(*)::int as rows from ${stagingTable(runId)} group by district) s
     left join (${districtsOn({ authorityId, publishedOn })}) d on d.code = s.district order by s.district`,
  );
  return {
    accepted: rows.reduce((sum, row) => sum + row.rows, 0),
    rejected: await countRejected(runId),
    unknown: rows.filter((row) => !row.known).map((row) => ({ district: row.district, rows: row.rows })),
  };
}
