// Runs on whatever Node the machine has (20.19 or later), without dependencies: installs what is missing, generates the
// database client, and hands over to the Node that the project pins.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installedMark = join(root, "node_modules", ".hustings-installed");
const generated = join(root, "lib", "platform", "generated");

/** Installs, generates, then runs `entry` (TypeScript) with the pinned Node and ends with its exit code. */
export async function handOver(entry, args, { quiet = false, flags = [] } = {}) {
  process.chdir(root);
  requireNode();
  await locked(() => prepare(quiet));
  const child = spawn(
    pinnedNode(),
    [...flags, "--disable-warning=ExperimentalWarning", "--import", "tsx", entry, ...args],
    {
      stdio: "inherit",
      env: { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH}` },
    },
  );
  // Ctrl-C reaches the child by itself; the parent only waits for it to tidy up.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Hustings needs Node 20.19 or later to start; this is ${process.versions.node}.\n`);
  process.exit(2);
}

function prepare(quiet) {
  const lock = hash(["package-lock.json"]);
  if (!existsSync(installedMark) || readFileSync(installedMark, "utf8") !== lock) {
    if (!quiet) process.stdout.write("Installing packages …\n");
    // Not `npm ci`: it refuses a lock file from which a registry's gaps (other platforms' binaries) are absent.
    // Standard output stays clean for --json.
    execFileSync(
      "npm",
      ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    writeFileSync(installedMark, lock);
  }
  const schema = hash(
    readdirSync(join(root, "prisma", "schema")).map((name) => join("prisma", "schema", name)),
  );
  const mark = join(generated, ".schema");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== schema) {
    // Generating needs no engine, but Prisma would download one: any program that exists satisfies it.
    const stand = ["/bin/true", "/usr/bin/true"].find((path) => existsSync(path)) ?? process.execPath;
    execFileSync(pinnedNode(), [join(root, "node_modules", "prisma", "build", "index.js"), "generate"], {
      stdio: "pipe",
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: stand, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    });
    writeFileSync(mark, schema);
  }
}

function pinnedNode() {
  const pinned = join(root, "node_modules", "node", "bin", "node");
  return existsSync(pinned) ? pinned : process.execPath;
}

function hash(files) {
  const sum = createHash("sha256");
  for (const file of files.sort()) sum.update(file).update(readFileSync(join(root, file)));
  return sum.digest("hex");
}

/** Two commands started at once install once: the second waits. */
async function locked(work) {
  const lock = join(root, ".install-lock");
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10 * 60_000)
        rmSync(lock, { recursive: true });
      await sleep(200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
