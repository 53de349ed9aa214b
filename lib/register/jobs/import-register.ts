import { findAuthority } from "@/lib/areas/data/find-authority";
import { findImportFile, type ImportFile } from "@/lib/imports/data/find-import-file";
import { findKeptResult } from "@/lib/imports/data/find-kept-result";
import { dropStaging } from "@/lib/imports/mutations/stage-file";
import { nothingNew } from "@/lib/imports/rules/nothing-new";
import { type RegisterImportParams, registerImportParamsSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { AppError, badInput } from "@/lib/platform/errors";
import { failpoint } from "@/lib/platform/failpoint";
import { findAlterationFaults, type StagedAlteration } from "@/lib/register/data/find-alteration-faults";
import { findHead, findVersion } from "@/lib/register/data/find-version";
import { previewAlteration } from "@/lib/register/data/preview-alteration";
import { dropLooseParts } from "@/lib/register/mutations/fill-parts";
import { publishAlteration } from "@/lib/register/mutations/publish-alteration";
import { analyseRegister, publishRegister } from "@/lib/register/mutations/publish-register";
import { type StagedRegister, stageRegister } from "@/lib/register/mutations/stage-register";
import type { LoadedVersion } from "@/lib/register/types";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/**
 * Imports one published register, or the alterations to the register in force: stage, check as a whole, publish in one
 * transaction.
 */
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

interface Job {
  context: RunContext;
  params: RegisterImportParams;
  file: ImportFile;
  authority: { id: number; name: string };
}

async function stageAndPublish(context: RunContext, params: RegisterImportParams): Promise<RunOutcome> {
  const { authority, file, known, published } = await withScope(context.scope, async (tx) => {
    const found = await findAuthority(tx, params.authorityCode);
    return {
      authority: found,
      file: await findImportFile(tx, params.fileId),
      known: await findVersion(tx, found.id, params),
      published: await findKeptResult(tx, context.runId, "versionId"),
    };
  });
  if (published && known?.runId === context.runId) return finished(published);
  if (known && known.sha256 === file.sha256) return unchanged(known);
  if (known) throw otherFileLoaded(params, authority.name);
  const job = { context, params, file, authority };
  return params.kind === "annual" ? importWhole(job) : importAlterations(job);
}

async function importWhole({ context, params, file, authority }: Job): Promise<RunOutcome> {
  const { runId } = context;
  const { unknown, withheld, ...staged } = await stageRegister(context, file, params, authority.id);
  const stopped = await stopAtPreview(context, file, params, { unknown, ...staged }, {});
  if (stopped) return stopped;
  const register = {
    runId,
    authorityId: authority.id,
    layout: staged.layout,
    withheld,
    facts: staged,
    ...params,
  };
  const result = await publishRegister(register, staged.accepted);
  failpoint("published");
  if (!result.ok && result.sha256 !== file.sha256) throw otherFileLoaded(params, authority.name);
  if (!result.ok) return unchanged(result);
  await analyseRegister();
  const { ok: _, ...version } = result;
  return finished({ ...staged, ...version });
}

async function importAlterations({ context, params, file, authority }: Job): Promise<RunOutcome> {
  const { runId } = context;
  const head = await withScope(context.scope, (tx) => findHead(tx, authority.id));
  if (!head) throw nothingToAlter(authority.name);
  if (params.publishedOn < head.publishedOn)
    throw olderThanRegister(params, authority.name, head.publishedOn);
  const alteration: StagedAlteration = {
    runId,
    authorityId: authority.id,
    publishedOn: params.publishedOn,
    headId: head.id,
  };
  const { unknown, withheld, ...staged } = await stageRegister(context, file, params, authority.id, () =>
    findAlterationFaults(alteration),
  );
  const { counts, districts } = await previewAlteration(alteration);
  const changes = {
    ...counts,
    unchanged: counts.unchanged + staged.rows - staged.accepted - staged.rejected,
  };
  const stopped = await stopAtPreview(
    context,
    file,
    params,
    { unknown, ...staged },
    { ...changes, districts },
  );
  if (stopped) return stopped;
  const facts = { ...staged, ...changes };
  const register = { runId, authorityId: authority.id, layout: staged.layout, withheld, facts, ...params };
  const version = await publishAlteration(register, alteration);
  failpoint("published");
  return finished({ ...facts, ...version });
}

/** Nothing acceptable throws; unknown districts and a run without a go-ahead wait; null means: go on and publish. */
async function stopAtPreview(
  context: RunContext,
  file: ImportFile,
  { confirmed }: RegisterImportParams,
  { unknown, ...staged }: Omit<StagedRegister, "withheld">,
  preview: Record<string, unknown>,
): Promise<RunOutcome | null> {
  const { accepted, rejected } = staged;
  if (unknown.length)
    return { status: "waiting", result: { ...staged, ...preview, ...askForDistricts(unknown) } };
  if (!accepted)
    throw badInput(`No row of ${file.name} can be taken. See the rejected rows for the reasons.`);
  if (!confirmed) return { status: "waiting", result: { ...staged, ...preview, preview: true } };
  await context.report({ stage: "publishing", rowsAccepted: accepted, rowsRejected: rejected });
  context.signal.throwIfAborted();
  return null;
}

function finished(result: Record<string, unknown>): RunOutcome {
  return { status: result.rejected ? "partial" : "done", result };
}

function askForDistricts(unknown: StagedRegister["unknown"]) {
  const named = unknown.slice(0, 10).map(({ district, rows }) => `${district} (${rows} rows)`);
  const more = unknown.length > 10 ? ` and ${unknown.length - 10} more` : "";
  return {
    unknownDistricts: unknown,
    message: `Stopped at the preview; nothing was published. These polling districts are not known on that date: ${named.join(", ")}${more}. Load them with: import polling-districts FILE, then start this import again.`,
  };
}

const unchanged = ({ versionId, runId, result }: LoadedVersion): RunOutcome => ({
  status: "done",
  result: { ...nothingNew(result), versionId, sameAsRun: runId },
});

const otherFileLoaded = (params: RegisterImportParams, authority: string) =>
  new AppError(
    "CONFLICT",
    `A register of ${authority} published on ${params.publishedOn} was loaded from another file. Nothing was changed. Check the date; a register that was published cannot be replaced by an import.`,
  );

const nothingToAlter = (authority: string) =>
  badInput(`No register of ${authority} is loaded that these alterations could alter. Load it first.`);

const olderThanRegister = (params: RegisterImportParams, authority: string, inForce: string) =>
  badInput(
    `These alterations of ${params.publishedOn} are older than the register of ${authority} in force, of ${inForce}. Nothing was changed. Check the date.`,
  );
