import type { Command } from "commander";
import { executeAndPrint, withDatabase } from "@/lib/cli/execute";

export function addRetentionCommands(program: Command): void {
  program
    .command("retention")
    .description("what is deleted by the calendar")
    .command("run")
    .description("delete what is older than its rule allows, as happens every night")
    .option("--dry-run", "count what would go and delete nothing")
    .option("--json", "print one JSON object")
    .action((raw: { dryRun?: boolean; json?: boolean }) =>
      withDatabase(() => executeAndPrint("retention", { dryRun: raw.dryRun ?? false }, raw.json ?? false)),
    );
}
