import { withScope } from "@/lib/platform/db/scope";
import { storedPath } from "@/lib/platform/storage";
import { findPerson } from "@/lib/protection/data/find-person";
import { redactFile } from "@/lib/protection/data/redact-file";
import { deleteElector } from "@/lib/protection/mutations/delete-elector";
import { erasureParamsSchema } from "@/lib/protection/schema";
import type { NamedPerson } from "@/lib/protection/types";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const TIMEOUT_MS = 10 * 60_000;

/**
 * Erases one elector: from the files as they arrived, then from every table, with a certificate in the same transaction.
 * Out of lists they are since the request; killed on the way, it begins anew and finds what is left.
 */
export async function eraseElector({ runId, scope, params, report }: RunContext): Promise<RunOutcome> {
  const { electorId, actionId } = erasureParamsSchema.parse(params);
  const found = await withScope(scope, async (tx) => ({
    person: await findPerson(tx, electorId),
    files: await tx.db.sourceFile.findMany({ where: { destroyedAt: null }, select: { storageKey: true } }),
  }));
  const { person } = found;
  if (!person) return { status: "done", result: { actionId, alreadyGone: true } };
  await report({ stage: "removing", unitsTotal: found.files.length });
  const fileLines = await redactFiles(found.files, person, (unitsDone) => report({ unitsDone }));
  const counts = await withScope(
    scope,
    async (tx) => {
      const deleted = { ...(await deleteElector(tx, electorId, person)), file_lines: fileLines };
      await tx.db.deletionCertificate.create({ data: { ground: "erasure", runId, counts: deleted } });
      tx.trail.saw([electorId]);
      tx.trail.note({ act: "erasure", detail: { run: runId, action: actionId } });
      return deleted;
    },
    { timeout: TIMEOUT_MS },
  );
  return { status: "done", result: { actionId, ...counts } };
}

async function redactFiles(
  files: readonly { storageKey: string }[],
  person: NamedPerson,
  progress: (filesDone: number) => Promise<void>,
): Promise<number> {
  let lines = 0;
  for (const [done, { storageKey }] of files.entries()) {
    await progress(done);
    lines += await redactFile(storedPath(storageKey), person);
  }
  return lines;
}
