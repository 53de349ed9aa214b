import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@/lib/platform/errors";
import { tell } from "@/scripts/start/tell";
import { writeSbom } from "@/scripts/start/write-sbom";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const MARK = join(".next", "hustings-build");

/** Builds the web app unless the last build was made from the same sources. */
export async function buildIfStale(signal: AbortSignal): Promise<void> {
  const now = sourceHash();
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === now) return;
  tell("Building the web app …");
  await run(["node_modules/next/dist/bin/next", "build"], signal);
  // Half a build is none: the next start builds again.
  if (signal.aborted) return;
  await writeSbom(signal);
  writeFileSync(MARK, now);
  tell("The web app is built.");
}

function sourceHash(): string {
  const sum = createHash("sha256");
  for (const source of SOURCES) addTo(sum, source);
  return sum.digest("hex");
}

function addTo(sum: ReturnType<typeof createHash>, path: string) {
  if (!existsSync(path)) return;
  const entries = path.includes(".") ? null : readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries
    ? entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    : [path];
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    sum.update(file).update(readFileSync(file));
  }
}

function run(args: string[], signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    const keep = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-8000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => (signal.aborted ? done() : fail(error)));
    child.on("exit", (code) => {
      if (code === 0 || signal.aborted) done();
      else fail(new AppError("INTERNAL", `The web app could not be built:\n${said}`));
    });
  });
}
