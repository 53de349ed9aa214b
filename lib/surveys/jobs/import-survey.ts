import { findNumberingAuthority } from "@/lib/electors/data/find-numbering-authority";
import { REFERENCE_STAGED, referenceValues } from "@/lib/electors/rules/read-reference";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { findSameFileRun } from "@/lib/imports/data/find-same-file-run";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { importStaged, type StagedImport } from "@/lib/imports/jobs/import-staged";
import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import type { FileRow, RowFault } from "@/lib/imports/types";
import { matchRows } from "@/lib/linkage/jobs/match-rows";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { listBank } from "@/lib/surveys/data/list-bank";
import { publishSurvey } from "@/lib/surveys/mutations/publish-survey";
import { matchSurvey, type SurveyMatch } from "@/lib/surveys/rules/match-survey";
import { anonymousReader, identifiedReader } from "@/lib/surveys/rules/read-response";
import { surveyImportParamsSchema } from "@/lib/surveys/schema";
import type { BankQuestion } from "@/lib/surveys/types";

const ANSWERED = "answered_on date not null, weight real not null, answers smallint[] not null";
const STAGED = {
  identified: `line integer not null, ${REFERENCE_STAGED}, ${ANSWERED}`,
  anonymous: `line integer not null, area text not null, area_id integer, age_band text not null, sex text not null,
    tenure text not null, education text not null, ${ANSWERED}`,
};

/** Imports one survey: of people the party knows, or an anonymous one that leads to nobody. */
export async function importSurvey(context: RunContext): Promise<RunOutcome> {
  const params = surveyImportParamsSchema.parse(context.params);
  const { file, bank, loaded } = await withScope(context.scope, async (tx) => {
    const source = await findImportFile(tx, params.fileId);
    return {
      file: source,
      bank: await listBank(tx),
      loaded: await findSameFileRun(tx, "survey-import", source.sha256, context.runId),
    };
  });
  if (loaded) return loaded;
  const table = await openHeadedTable(file.path);
  const matched = matchSurvey(table.header, {
    mode: params.mode,
    mapping: params.mapping,
    known: new Set(bank.map(({ code }) => code)),
  });
  if (!matched.ok) throw badInput(matched.message);
  const { survey } = matched;
  const { mode } = survey;
  const numbered = mode === "identified" && survey.match.positions.has("number");
  const authority = numbered
    ? await withScope(context.scope, (tx) => findNumberingAuthority(tx, params.authorityCode))
    : null;
  const given: StagedImport = {
    layout: survey.match.layout,
    confirmed: params.confirmed,
    plan: {
      table,
      sizeBytes: file.sizeBytes,
      columns: STAGED[mode],
      encode: mode === "identified" ? encodeIdentified(survey, bank) : encodeAnonymous(survey, bank),
    },
    findFaults: (staged) =>
      mode === "identified" ? findWho(context, staged, survey, authority) : findAreas(staged, survey),
    publish: (client, staged) =>
      publishSurvey(client, staged, {
        runId: context.runId,
        mode,
        name: params.name,
        supplier: params.supplier,
        contract: params.contract,
        licenceEnds: params.licenceEnds ?? null,
        questionIds: survey.questions.map(({ code }) => bank.find((known) => known.code === code)?.id ?? 0),
      }),
  };
  return importStaged(context, given);
}

function encodeIdentified(survey: SurveyMatch, bank: readonly BankQuestion[]) {
  const read = identifiedReader(survey, bank);
  return (row: FileRow): string | RowFault => {
    const response = read(row);
    if ("reason" in response) return response;
    const { who, answeredOn, weight, answers } = response;
    return copyLine([row.line, ...referenceValues(who), answeredOn, weight, answers]);
  };
}

function encodeAnonymous(survey: SurveyMatch, bank: readonly BankQuestion[]) {
  const read = anonymousReader(survey, bank);
  return (row: FileRow): string | RowFault => {
    const response = read(row);
    if ("reason" in response) return response;
    const { area, about, answeredOn, weight, answers } = response;
    const { age_band, sex, tenure, education } = about;
    return copyLine([row.line, area, null, age_band, sex, tenure, education, answeredOn, weight, answers]);
  };
}

async function findWho(
  context: RunContext,
  staged: string,
  { match }: SurveyMatch,
  authorityId: number | null,
) {
  const column = match.header[match.positions.get("number") ?? match.positions.get("elector_id") ?? 0] ?? "";
  const faults = await matchRows(context, staged, { authorityId, column });
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select line, first from (
       select line, min(line) over (partition by elector_id, answered_on) as first from ${staged}
       where district_id is not null) twice
     where line > first`,
  );
  for (const { line, first } of rows) {
    faults.set(line, { column, reason: "row-twice", found: `the same on line ${first}` });
  }
  return faults;
}

async function findAreas(staged: string, { match }: SurveyMatch): Promise<Map<number, RowFault>> {
  const column = match.header[match.positions.get("area") ?? 0] ?? "area";
  await bulkPool().query(
    `update ${staged} s set area_id = a.id
     from (select distinct on (code) id, code from area order by code, valid_from desc) a where a.code = s.area`,
  );
  const { rows } = await bulkPool().query<{ line: number }>(
    `select line from ${staged} where area_id is null`,
  );
  const reason: RejectReason = "area-unknown";
  return new Map(rows.map(({ line }) => [line, { column, reason }]));
}
