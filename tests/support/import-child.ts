import { systemClock } from "@/lib/platform/clock";
import { chooseDatabase } from "@/lib/platform/db/clients";
import { runScope } from "@/lib/platform/run-gate";
import { executeRun } from "@/lib/runs/jobs";
import { importHandlers } from "@/tests/support/imports";

/** A worker of its own for one run: the tests kill it. */
const [url, runId] = process.argv.slice(2);
chooseDatabase(url ?? "");
process.stdout.write("started\n");
await executeRun(runScope(), Number(runId), importHandlers, systemClock);
process.exit(0);
