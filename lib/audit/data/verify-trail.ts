import { type CanonicalEvent, firstHash, nextHash } from "@/lib/audit/data/write-canonical";
import type { Anchor, ChainHead, TrailFault, TrailVerdict } from "@/lib/audit/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const PAGE = 5_000;
const CHAINS = [0, 1, 2, 3, 4, 5, 6, 7];

type StoredEvent = CanonicalEvent & { seqNumber: number; hash: Uint8Array };

/**
 * Recomputes every hash in this process, from what the columns hold, and compares with the heads and with anchors kept
 * outside the database. Without an anchor a suffix that was cut off or written anew with its head cannot be told.
 */
export async function verifyTrail(tx: ScopedTransaction, anchors: readonly Anchor[]): Promise<TrailVerdict> {
  // One moment for heads and events, while others go on appending.
  await tx.db.$executeRaw`set transaction isolation level repeatable read`;
  const heads = await listHeads(tx);
  const verdict: TrailVerdict = { events: 0, anchors: anchors.length, faults: [] };
  const marked = anchors.flatMap((anchor) => anchor.heads);
  const known = [...heads, ...marked, ...(await listStrayChains(tx))].map(({ chain }) => chain);
  for (const chain of new Set([...CHAINS, ...known])) {
    const head = heads.find((candidate) => candidate.chain === chain);
    const marks = marked.filter((mark) => mark.chain === chain);
    const { events, fault } = await verifyChain(tx, chain, head, marks);
    verdict.events += events;
    if (fault) verdict.faults.push(fault);
  }
  return verdict;
}

async function verifyChain(
  tx: ScopedTransaction,
  chain: number,
  head: ChainHead | undefined,
  marks: readonly ChainHead[],
): Promise<{ events: number; fault: TrailFault | null }> {
  // Of two anchors of one place the older counts.
  const expected = new Map(marks.toReversed().map((mark) => [mark.seq, mark.hash]));
  let previous = firstHash(chain);
  let seq = 0;
  const fails = (what: string, at = seq + 1) => ({ events: seq, fault: { chain, seq: at, what } });
  for (let rows = await readPage(tx, chain, 0); rows.length > 0; rows = await readPage(tx, chain, seq)) {
    for (const row of rows) {
      if (row.seqNumber !== seq + 1) return fails("an event is missing or was put in between");
      const hash = nextHash(previous, row);
      if (!hash.equals(row.hash)) return fails("an event was changed");
      previous = hash;
      seq = row.seqNumber;
      const mark = expected.get(seq);
      if (mark !== undefined && mark !== hash.toString("hex")) {
        return fails("the events up to here were written anew: an anchor says otherwise", seq);
      }
      expected.delete(seq);
    }
  }
  expected.delete(0);
  if (expected.size) return fails("the end was cut off: an anchor knows of later events");
  if (!head || head.seq !== seq || head.hash !== previous.toString("hex")) {
    return fails("the head of the chain does not fit its last event");
  }
  return { events: seq, fault: null };
}

export async function listHeads(tx: ScopedTransaction): Promise<ChainHead[]> {
  return tx.db.$queryRaw<ChainHead[]>`
    select chain::int as chain, seq::float8 as seq, encode(hash, 'hex') as hash from audit_chain order by chain`;
}

/** Chains that nobody opened. */
function listStrayChains(tx: ScopedTransaction): Promise<{ chain: number }[]> {
  return tx.db.$queryRaw<{ chain: number }[]>`
    select distinct chain::int as chain from audit_event where chain not between 0 and 7`;
}

function readPage(tx: ScopedTransaction, chain: number, after: number): Promise<StoredEvent[]> {
  return tx.db.$queryRaw<StoredEvent[]>`
    select chain::text as chain, seq::text as seq, ((extract(epoch from at) * 1000000)::bigint)::text as at,
      user_id::text as "userId", session_id::text as "sessionId", request_id::text as "requestId", act, purpose, route,
      reach, coalesce(array_to_string(elector_ids, ','), '') as "electorIds", count::text as count,
      encode(filter_hash, 'hex') as "filterHash", detail::text as detail, seq::float8 as "seqNumber", hash
    from audit_event e where e.chain = ${chain}::smallint and e.seq > ${after}::bigint order by e.seq limit ${PAGE}`;
}
