import { createHash } from "node:crypto";

/** An event with every field as PostgreSQL writes it. */
export interface CanonicalEvent {
  chain: string;
  seq: string;
  /** Microseconds since 1970. */
  at: string;
  userId: string | null;
  sessionId: string | null;
  requestId: string | null;
  act: string;
  purpose: string;
  route: string;
  reach: string;
  electorIds: string;
  count: string;
  filterHash: string | null;
  detail: string;
}

/** Every field with its length in bytes before it, so that no two events read alike. The database says the same. */
export function writeCanonical(event: CanonicalEvent): string {
  const fields = [
    event.chain,
    event.seq,
    event.at,
    event.userId,
    event.sessionId,
    event.requestId,
    event.act,
    event.purpose,
    event.route,
    event.reach,
    event.electorIds,
    event.count,
    event.filterHash,
    event.detail,
  ];
  return fields.map((field) => (field === null ? "-" : `${Buffer.byteLength(field)}:${field}`)).join("");
}

export function nextHash(previous: Uint8Array, event: CanonicalEvent): Buffer {
  return createHash("sha256").update(previous).update(writeCanonical(event)).digest();
}

/** What each chain starts from. */
export function firstHash(chain: number): Buffer {
  return createHash("sha256").update(`hustings audit chain ${chain}`).digest();
}
