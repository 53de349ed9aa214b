import { disconnect } from "@/lib/platform/db/clients";
import { openDatabase } from "@/lib/platform/db/open";
import { prepareQueue, stopQueue } from "@/lib/platform/queue";

/** Brings a database up to date: the first step of a deployment. */
const database = await openDatabase();
await prepareQueue();
await stopQueue();
await disconnect();
await database.stop();
process.stdout.write(
  database.migrated.length ? `Applied ${database.migrated.join(", ")}.\n` : "Nothing to apply.\n",
);
process.exit(0);
