import { chooseDatabase } from "@/lib/platform/db/clients";
import { startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { env } from "@/lib/platform/env";

export interface OpenDatabase {
  url: string;
  migrated: string[];
  stop: () => Promise<void>;
}

/** The database of this process, as its owner: `DATABASE_URL`, or the embedded server, started where it does not run. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, databasePort, authSecret } = env();
  const server = databaseUrl
    ? { url: databaseUrl, stop: async () => undefined }
    : await startEmbedded(dataDir, databasePort);
  const migrated = await migrate(server.url, authSecret);
  chooseDatabase(server.url);
  return { ...server, migrated };
}

/** Where the database is, without the owner's name and password: web and worker know their own roles only. */
export function childDatabaseUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = "";
  url.password = "";
  return url.toString();
}
