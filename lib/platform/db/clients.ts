import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type RoleGroup, roleUrl } from "@/lib/platform/db/roles";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { PrismaClient } from "@/lib/platform/generated/client";
import { log } from "@/lib/platform/log";

interface Clients {
  prisma: Partial<Record<RoleGroup, PrismaClient>>;
  pool: pg.Pool | undefined;
  ownerUrl: string | undefined;
}

// Next loads a module once per bundle: one set of connections per process all the same.
const store = globalThis as typeof globalThis & { hustingsClients?: Clients };
store.hustingsClients ??= { prisma: {}, pool: undefined, ownerUrl: undefined };
const clients = store.hustingsClients;

/** Names the database for this process: done once by the command that starts it. */
export function chooseDatabase(ownerUrl: string): void {
  clients.ownerUrl = ownerUrl;
}

function ownerUrl(): string {
  const url = clients.ownerUrl ?? env().databaseUrl;
  if (!url)
    throw new AppError("UNAVAILABLE", "No database: start the app with npm start, or set DATABASE_URL.");
  return url;
}

// A page's statement takes milliseconds: starting parallel workers for it costs more than they save (ward list 18 ms
// with them, 6 ms without).
const appPool = {
  max: 12,
  connectionTimeoutMillis: 10_000,
  options: "-c max_parallel_workers_per_gather=0",
};

export function prismaFor(group: RoleGroup): PrismaClient {
  clients.prisma[group] ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: roleUrl(ownerUrl(), env().authSecret, group), ...appPool }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return clients.prisma[group];
}

/** Plain connections of headquarters' role, for COPY and long statements of the worker. */
export function bulkPool(): pg.Pool {
  clients.pool ??= openPool();
  return clients.pool;
}

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl(ownerUrl(), env().authSecret, "hustings_hq"),
    max: 6,
    // A register's working tables: read four times, a city's fit into memory.
    options: "-c temp_buffers=48MB",
  });
  // An idle connection that the server ends must not end this process: the pool opens another when it is needed.
  pool.on("error", (error) => log.warn({ err: error.message }, "an idle connection was lost"));
  return pool;
}

export function headquartersUrl(): string {
  return roleUrl(ownerUrl(), env().authSecret, "hustings_hq");
}

export async function disconnect(): Promise<void> {
  await Promise.all(Object.values(clients.prisma).map((client) => client.$disconnect()));
  await clients.pool?.end();
  clients.prisma = {};
  clients.pool = undefined;
}
