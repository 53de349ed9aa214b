import { handOver } from "./bootstrap.mjs";

const args = process.argv.slice(2);
// An import holds a few thousand rows at a time, whatever the file's size; without a bound V8 lets garbage pile up
// past half a gigabyte before it collects.
const flags = args[0] === "import" ? ["--max-old-space-size=384"] : [];

await handOver("lib/cli.ts", args, { quiet: true, flags });
