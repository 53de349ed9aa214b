import { runBrowserTests } from "@/scripts/test/browser";
import { runChecks } from "@/scripts/test/checks";
import { type Tally, total } from "@/scripts/test/tally";
import { runVitest } from "@/scripts/test/vitest";

/** `npm test`: types, lint, unused code, then unit, database, reference and structure tests, then the browser. */
async function main() {
  const tallies: Tally[] = [await runChecks(), await runVitest(), await runBrowserTests()];
  const { passed, failed } = total(tallies);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

await main();
