import { Command, CommanderError } from "commander";
import { ZodError } from "zod";
import { addAuditCommands } from "@/lib/cli/audit";
import { addDemoCommands } from "@/lib/cli/demo";
import { addExportCommands } from "@/lib/cli/export";
import { addImportCommands } from "@/lib/cli/import";
import { addLinkageCommands } from "@/lib/cli/linkage";
import { addModelCommands } from "@/lib/cli/model";
import { EXIT } from "@/lib/cli/output";
import { addRetentionCommands } from "@/lib/cli/retention";
import { EnvError } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

/** `npm run -s hustings -- <noun> <verb>`: the data team's command line, on the same core as the pages. */
function program(): Command {
  const command = new Command("hustings")
    .description("Files in, models, scores: what the data pages do, from the command line.")
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const nouns = [
    addAuditCommands,
    addDemoCommands,
    addExportCommands,
    addImportCommands,
    addLinkageCommands,
    addModelCommands,
    addRetentionCommands,
  ];
  for (const add of nouns) add(command);
  return command;
}

async function main() {
  try {
    await program().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** One line that says what is wrong; answers the exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    return say(error.message.replace(/^error: /, ""), EXIT.badInput);
  }
  if (error instanceof ZodError) {
    const faults = error.issues.map((issue) => `${issue.path.join(".") || "input"}: ${issue.message}`);
    return say(faults.join("; "), EXIT.badInput);
  }
  if (error instanceof EnvError) return say(error.message, EXIT.badInput);
  if (error instanceof AppError) {
    const bad = ["BAD_INPUT", "NOT_FOUND", "CONFLICT"].includes(error.code);
    return say(error.message, bad ? EXIT.badInput : EXIT.failed);
  }
  log.error({ err: error }, "command failed");
  return say("The command failed; nothing was published. See the log line above.", EXIT.failed);
}

function say(line: string, code: number): number {
  process.stderr.write(`hustings: ${line.replaceAll("\n", " ")}\n`);
  return code;
}

await main();
// Idle connections of the database would keep the process for ten seconds more.
process.exit();
