import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface PartyView {
  name: string;
  partyCode: string;
  demo: boolean;
}

export function findParty(tx: ScopedTransaction): Promise<PartyView | null> {
  return tx.db.party.findFirst({ select: { name: true, partyCode: true, demo: true } });
}
