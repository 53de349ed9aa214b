import { createHmac } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listHeads } from "@/lib/audit/data/verify-trail";
import { anchorSchema } from "@/lib/audit/schema";
import type { Anchor, ChainHead } from "@/lib/audit/types";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { AppError, badInput } from "@/lib/platform/errors";

const WEBHOOK_TIMEOUT_MS = 10_000;

/** Where anchors are kept: outside the database, one a line. */
export function anchorsFile(): string {
  return join(env().dataDir, "audit-anchors.jsonl");
}

/**
 * Writes where each chain stands now to the file, and sends it to the webhook where one is set. Null where nothing was
 * appended since the last anchor.
 *
 * @throws AppError UNAVAILABLE where the webhook does not take it; the file has it all the same
 */
export async function anchorHeads(scope: Scope, now: Date, file = anchorsFile()): Promise<Anchor | null> {
  const last = (await readAnchors(file)).at(-1);
  const heads = await withScope(scope, listHeads);
  if (last && sameHeads(last.heads, heads)) return null;
  const body = { at: now.toISOString(), heads };
  const anchor = { ...body, seal: sealOf(last?.seal ?? "", body) };
  await appendFile(file, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
  await send(anchor);
  return anchor;
}

/** The anchors of a file, oldest first. Throws BAD_INPUT where a line was changed, taken out or added by another hand. */
export async function readAnchors(file = anchorsFile()): Promise<Anchor[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const anchors: Anchor[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (!line) continue;
    const anchor = anchorSchema.safeParse(parseJson(line));
    const { seal, ...body } = anchor.data ?? { seal: "", at: "", heads: [] };
    if (!anchor.success || seal !== sealOf(anchors.at(-1)?.seal ?? "", body)) {
      throw badInput(`Line ${index + 1} of ${file} is not the anchor that was written there.`);
    }
    anchors.push(anchor.data);
  }
  return anchors;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function sealOf(previous: string, body: Omit<Anchor, "seal">): string {
  const text = JSON.stringify([
    previous,
    body.at,
    body.heads.map(({ chain, seq, hash }) => [chain, seq, hash]),
  ]);
  return createHmac("sha256", env().authSecret).update(`anchor:${text}`).digest("hex");
}

const sameHeads = (a: readonly ChainHead[], b: readonly ChainHead[]) =>
  a.length === b.length && a.every((head, index) => head.hash === b[index]?.hash);

async function send(anchor: Anchor): Promise<void> {
  const { auditWebhook } = env();
  if (!auditWebhook) return;
  const answer = await fetch(auditWebhook, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(anchor),
    signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
  }).catch(() => null);
  if (!answer?.ok) {
    throw new AppError("UNAVAILABLE", "The address for audit anchors did not take the newest one.");
  }
}
