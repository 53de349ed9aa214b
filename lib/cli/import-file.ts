import { executeNow, linkIfWanted, takeIn, withDatabase } from "@/lib/cli/execute";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { badInput } from "@/lib/platform/errors";
import { formatNumber } from "@/lib/platform/format";
import type { Prisma } from "@/lib/platform/generated/client";

/** Takes a file in, runs its import to the end in this process and prints how it ended. */
export async function importFile(
  file: string,
  kind: Parameters<typeof takeIn>[1],
  params: Record<string, Prisma.InputJsonValue | undefined>,
  json: boolean,
): Promise<void> {
  requireFile(file);
  await withDatabase(async () => {
    const began = performance.now();
    const fileId = await takeIn(file, kind);
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
    const { runId, outcome } = await executeNow(
      `${kind}-import`,
      { ...(given as Prisma.InputJsonObject), fileId },
      fileId,
    );
    const stopped = outcome.status === "waiting" ? outcome.result.message : undefined;
    if (typeof stopped === "string") throw badInput(stopped);
    const rejected = Number(outcome.result.rejected ?? 0);
    const accepted = Number(outcome.result.accepted ?? 0);
    const seconds = Math.round(performance.now() - began) / 1000;
    const linking = await linkIfWanted(outcome.result);
    printResult(
      json,
      { runId, status: outcome.status, ...outcome.result, ...linking, seconds },
      `${file}: ${formatNumber(accepted)} rows taken in, ${formatNumber(rejected)} rejected (run ${runId}, ${outcome.status}).`,
    );
    if (outcome.status === "partial") process.exitCode = EXIT.rejectedRows;
  });
}
