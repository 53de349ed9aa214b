import { listDemoAccounts } from "@/lib/access/data/list-demo-accounts";
import { startSession } from "@/lib/access/mutations/start-session";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const DAY_MS = 24 * 3_600_000;

/** Null where the demo is not offered or the account is none of it: asked again here, not only on the page. */
export async function signInDemo(
  tx: ScopedTransaction,
  accountId: number,
  loopback: boolean,
  now: Date,
  device = "",
): Promise<string | null> {
  const accounts = await listDemoAccounts(tx, loopback);
  const account = accounts.find((candidate) => candidate.id === accountId);
  if (!account) return null;
  if (account.role === "helper") await beginDayPass(tx, account.id, now);
  return startSession(tx, account.id, now, device);
}

/** From the click on: of a demo that was loaded last week it would be over. */
async function beginDayPass(tx: ScopedTransaction, userId: number, now: Date): Promise<void> {
  const validTo = new Date(now.getTime() + DAY_MS);
  await tx.db.grant.updateMany({ where: { userId, role: "helper" }, data: { validFrom: now, validTo } });
}
