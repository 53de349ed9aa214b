import { handOver } from "./bootstrap.mjs";

await handOver("tests/bench/run.ts", process.argv.slice(2));
