import { handOver } from "./bootstrap.mjs";

await handOver("lib/cli.ts", process.argv.slice(2), { quiet: true });
