import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { type Withholding, withholdElector } from "@/lib/protection/mutations/withhold-elector";
import { requestRun } from "@/lib/runs/mutations";

/** Withholds the elector at once and asks for the erasure; answers the run. */
export async function requestErasure(
  tx: ScopedTransaction,
  asked: Omit<Withholding, "kind">,
): Promise<number> {
  const actionId = await withholdElector(tx, { ...asked, kind: "erasure" });
  return requestRun(tx, { kind: "erasure", params: { electorId: asked.electorId, actionId } });
}
