import { handOver } from "./bootstrap.mjs";

await handOver("scripts/crash.ts", process.argv.slice(2));
