import { listDemoAccounts } from "@/lib/access/data/list-demo-accounts";
import { startSession } from "@/lib/access/mutations/start-session";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

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
  return account ? startSession(tx, account.id, now, device) : null;
}
