import { findKeptResult } from "@/lib/imports/data/find-kept-result";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { findVersionToLink, type VersionToLink } from "@/lib/linkage/data/find-version-to-link";
import { type RegisterPair, readRegisters } from "@/lib/linkage/data/read-registers";
import { type Linked, linkKnownFiles } from "@/lib/linkage/jobs/link-known-files";
import { publishLinkage } from "@/lib/linkage/mutations/publish-linkage";
import { linkingParamsSchema } from "@/lib/linkage/schema";
import { withScope } from "@/lib/platform/db/scope";
import { failpoint } from "@/lib/platform/failpoint";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/** Probability from which people are made one without anybody looking. */
const LINK_FROM = 0.95;
/**
 * Links the newest register of an authority with the one before: who moved, married or is spelled differently keeps their
 * id and all that is known of them. Reads, thinks, and publishes in one transaction: after a crash it starts again, or
 * finds that it has published, and nobody sees half of it. Run again, it links what is left; what people decided stands.
 */
export async function linkRegister(context: RunContext): Promise<RunOutcome> {
  const began = Date.now();
  const { versionId } = linkingParamsSchema.parse(context.params);
  const published = await withScope(context.scope, (tx) => findKeptResult(tx, context.runId, "versionId"));
  if (published) return { status: "done", result: published };
  await context.report({ stage: "reading" });
  const work = await inTransaction(async (client) => {
    const version = await findVersionToLink(client, versionId);
    return version && { version, registers: await readRegisters(client, version.previousId, version.id) };
  });
  if (!work) return { status: "done", result: { linked: 0, review: 0, nothingBefore: true } };
  const linked = await think(context, work.registers);
  await context.report({ stage: "publishing" });
  context.signal.throwIfAborted();
  const seconds = (Date.now() - began) / 1000;
  const result = await publish(context, work.version, work.registers, linked, seconds);
  failpoint("published");
  return { status: "done", result };
}

function publish(
  { runId }: RunContext,
  version: VersionToLink,
  registers: RegisterPair,
  linked: Linked,
  seconds: number,
) {
  return inTransaction((client) => publishLinkage(client, { runId, version, registers, linked, seconds }));
}

async function think(context: RunContext, { left, right, known }: RegisterPair): Promise<Linked> {
  if (known.left.length === left.rows || !right.rows) return { pairs: [], matches: known.left.length };
  return linkKnownFiles({ left, right, known, threshold: LINK_FROM }, context.signal, (stage) => {
    context.report({ stage }).catch(() => undefined);
  });
}
