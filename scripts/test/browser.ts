import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { findBrowser } from "@/scripts/test/find-browser";
import { runCommand } from "@/scripts/test/run-command";
import type { Tally } from "@/scripts/test/tally";

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A test that passed only on a second try counts as failed. */
export async function runBrowserTests(): Promise<Tally> {
  process.stdout.write("\n== browser tests\n");
  const file = join(tmpdir(), `hustings-browser-${process.pid}.json`);
  const code = await runCommand("node_modules/@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    HUSTINGS_BROWSER: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  rmSync(file);
  return { passed: stats.expected, failed: Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1) };
}
