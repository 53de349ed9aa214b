import { executeNow, linkIfWanted, takeIn, withDatabase } from "@/lib/cli/execute";
import { type ImportReport, importReport } from "@/lib/cli/import-report";
import { EXIT, printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import { badInput } from "@/lib/platform/errors";
import { formatNumber } from "@/lib/platform/format";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Entitlement } from "@/lib/sources/entitlements.table";

/** Takes a file in, runs its import to the end in this process and prints how it ended. */
export async function importFile(
  file: string,
  kind: Parameters<typeof takeIn>[1],
  params: Record<string, Prisma.InputJsonValue | undefined>,
  json: boolean,
  entitlement?: Entitlement,
): Promise<void> {
  requireFile(file);
  await withDatabase(async () => {
    const began = performance.now();
    const fileId = await takeIn(file, kind, entitlement);
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
    const { runId, outcome } = await executeNow(
      `${kind}-import`,
      { ...(given as Prisma.InputJsonObject), fileId },
      fileId,
    );
    const stopped = outcome.status === "waiting" ? outcome.result.message : undefined;
    if (typeof stopped === "string") throw badInput(stopped);
    const report = importReport(runId, outcome, Math.round(performance.now() - began) / 1000);
    const linking = await linkIfWanted(outcome.result);
    printResult(json, { ...report }, `${file}: ${sentence(report, outcome.status)}${linking}`);
    if (outcome.status === "partial") process.exitCode = EXIT.rejectedRows;
  });
}

function sentence(report: ImportReport, status: string): string {
  const counts = (["added", "amended", "deleted", "unchanged"] as const)
    .map((key) => `${formatNumber(report[key])} ${key}`)
    .join(", ");
  const taken = `${formatNumber(report.accepted)} rows taken in, ${formatNumber(report.rejected)} rejected`;
  return `${taken}; ${counts} (run ${report.runId}, ${status}).`;
}
