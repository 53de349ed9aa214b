import { runCommand } from "@/scripts/test/run-command";

/** `npm run test:crash`: the crash tests with as many kills and stops as confidence asks for. */
const many = { CRASH_KILLS: "200", CRASH_STOPS: "20", CRASH_SEED: String(Date.now()), ...process.env };
process.exit(
  await runCommand("node_modules/vitest/vitest.mjs", ["run", "tests/crash"], many as Record<string, string>),
);
