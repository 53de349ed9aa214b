import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": resolve(".") } },
  test: {
    include: [
      "{app,lib}/**/*.test.ts",
      "components/**/*.test.{ts,tsx}",
      "tests/{crash,db,reference,structure}/**/*.test.ts",
    ],
    globalSetup: ["tests/support/global-setup.ts"],
    setupFiles: ["tests/support/fail-on-noise.ts"],
    // An awkward time zone: whole days and British formats must not depend on where the server stands.
    env: { TZ: "Pacific/Chatham", LOG_LEVEL: "silent", AUTH_SECRET: "only-for-the-tests-of-hustings" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
