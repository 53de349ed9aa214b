import { createHmac } from "node:crypto";
import { prismaFor } from "@/lib/platform/db/clients";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { RATE_LIMITS, type RateLimit } from "@/lib/platform/rate-limits.table";

const WINDOW_SECONDS = 60;

/** Whom a request is counted for. */
export type Counted = { session: string } | { address: string };

/**
 * Counts a request of this minute before it is served. One statement, so that of requests at once each is counted.
 *
 * @returns seconds to wait where there have been too many; 0 where it may be served
 */
export async function countRequest(limit: RateLimit, who: Counted): Promise<number> {
  const most = limit === "account" ? env().requestsPerMinute : RATE_LIMITS[limit];
  const key =
    "session" in who
      ? Prisma.sql`select ${`${limit}:`} || user_id from app_session where id = ${who.session}::uuid`
      : Prisma.sql`select ${`${limit}:${keyedAddress(who.address)}`}`;
  const [row] = await prismaFor("hustings_hq").$queryRaw<{ requests: number; wait: number }[]>`
    insert into request_count as c (key, started_at, requests)
    select k.key, now(), 1 from (${key}) k (key)
    on conflict (key) do update set
      requests = case when c.started_at <= now() - make_interval(secs => ${WINDOW_SECONDS}) then 1 else c.requests + 1 end,
      started_at = case when c.started_at <= now() - make_interval(secs => ${WINDOW_SECONDS}) then now() else c.started_at end
    returning requests, ceil(${WINDOW_SECONDS} - extract(epoch from now() - started_at))::int as wait`;
  return row && row.requests > most ? Math.max(1, row.wait) : 0;
}

/** The table tells nobody who asked, from where. */
const keyedAddress = (address: string) =>
  createHmac("sha256", env().authSecret).update(`rate:${address}`).digest("base64url");
