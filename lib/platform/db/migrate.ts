import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { type MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { loginRoles } from "@/lib/platform/db/roles";

const PRISMA_DIR = resolve("prisma");
const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Applies pending migrations as the owner, then makes the two login roles of this database. Returns their names. */
export async function migrate(ownerUrl: string, secret: string): Promise<string[]> {
  const { engine, close } = await openEngine(ownerUrl);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: NO_FILTER,
    });
    await ensureLoginRoles(ownerUrl, secret);
    return appliedMigrationNames;
  } finally {
    await close();
  }
}

/** The SQL that makes the tables of `schema.prisma` in an empty database: what migrations are compared against. */
export async function schemaSql(ownerUrl: string): Promise<string> {
  const { engine, close } = await openEngine(ownerUrl);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return stdout ?? "";
  } finally {
    await close();
  }
}

interface OpenEngine {
  engine: SchemaEngine;
  close: () => Promise<void>;
}

async function openEngine(url: string): Promise<OpenEngine> {
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  const adapters: Awaited<ReturnType<typeof connect>>[] = [];
  factory.connect = async () => {
    const adapter = await connect();
    // The adapter cuts a script at every semicolon, function bodies included; PostgreSQL takes it whole.
    adapter.executeScript = (script) => executeScript(url, script);
    adapters.push(adapter);
    return adapter;
  };
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content]);
  const migrationAware = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, migrationAware);
  const close = async () => {
    engine.free();
    await Promise.all(adapters.map((adapter) => adapter.dispose()));
  };
  return { engine, close };
}

async function executeScript(url: string, script: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}

function schemaFiles() {
  const folder = join(PRISMA_DIR, "schema");
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), "utf8") }));
}

function migrationList(): MigrationList {
  const baseDir = join(PRISMA_DIR, "migrations");
  const directories = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir,
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: directories
      .map(({ name }) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(join(baseDir, name, "migration.sql"), "utf8") },
        },
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Login roles belong to one database, so that several databases of one server keep their own passwords. */
async function ensureLoginRoles(ownerUrl: string, secret: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const role of loginRoles(ownerUrl, secret)) {
      const name = client.escapeIdentifier(role.name);
      const known = await client.query("select 1 from pg_roles where rolname = $1", [role.name]);
      const verb = known.rowCount ? "alter" : "create";
      await client.query(
        `${verb} role ${name} login nobypassrls password ${client.escapeLiteral(role.password)}`,
      );
      await client.query(`grant ${role.group} to ${name}`);
    }
  } finally {
    await client.end();
  }
}
