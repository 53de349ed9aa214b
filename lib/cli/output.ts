import { formatDuration, formatNumber } from "@/lib/platform/format";
import type { RunProgress } from "@/lib/runs/types";

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, badInput: 2, rejectedRows: 3 } as const;

/** Progress goes to standard error, so that --json owns standard output. */
export function progressPrinter(began: number): (progress: RunProgress) => void {
  let stage = "";
  let lastPrint = 0;
  return (progress) => {
    const now = Date.now();
    const newStage = progress.stage !== undefined && progress.stage !== stage;
    if (!newStage && now - lastPrint < 2000) return;
    stage = progress.stage ?? stage;
    lastPrint = now;
    const rows = progress.rowsAccepted === undefined ? "" : `, ${formatNumber(progress.rowsAccepted)} rows`;
    process.stderr.write(`  ${stage}${rows} (${formatDuration(now - began)})\n`);
  };
}

export function printResult(json: boolean, result: Record<string, unknown>, sentence: string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${sentence}\n`);
}
