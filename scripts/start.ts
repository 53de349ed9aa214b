import { childDatabaseUrl, openDatabase } from "@/lib/platform/db/open";
import { EnvError, env } from "@/lib/platform/env";
import { buildIfStale } from "@/scripts/start/build";
import { supervise } from "@/scripts/start/supervise";
import { tell } from "@/scripts/start/tell";

/** `npm start`: database, build, demo city where the database is empty, then web and worker until Ctrl-C. */
async function main() {
  const started = Date.now();
  const settings = env();
  const { prepareDatabase } = await import("@/scripts/start/prepare-database");
  tell(settings.databaseUrl ? "Connecting to the database …" : "Starting the embedded database …");
  const database = await openDatabase();
  const childEnv = {
    ...process.env,
    DATABASE_URL: childDatabaseUrl(database.url),
    HUSTINGS_DEMO: settings.demo ? "on" : "off",
  };
  const leave = new AbortController();
  const stop = () => leave.abort();
  // On, not once: a second signal (a whole group is often told twice) must not end this before its children.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    await Promise.all([buildIfStale(leave.signal), prepareDatabase(database.url, leave.signal)]);
    if (!leave.signal.aborted) await supervise({ env: childEnv, started, signal: leave.signal });
  } finally {
    await database.stop();
  }
}

main().catch((error: unknown) => {
  const plain = error instanceof EnvError || (error instanceof Error && error.name === "AppError");
  process.stderr.write(
    `${plain ? (error as Error).message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(error instanceof EnvError ? 2 : 1);
});
