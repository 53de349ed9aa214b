import { findMarks, findWholeCopy, hashFile, readLeakedLines } from "@/lib/exports/data/find-marks-in-text";
import { type Scope, withScope } from "@/lib/platform/db/scope";

const CLOCK_HOURS = 72;
const TIMEOUT_MS = 10 * 60_000;

export interface TracedRecipient {
  exportId: number;
  recipient: string;
  requestedBy: string | null;
  marks: number;
  breachId: number;
  /** When the regulator must have heard of it. */
  dueAt: Date;
}

/**
 * Names the recipient of a copy that turned up, opens a breach for it and starts its 72 hours. The same file twice opens
 * one breach.
 */
export async function traceFile(scope: Scope, path: string, now: Date): Promise<TracedRecipient[]> {
  const sha256 = await hashFile(path);
  return withScope(
    scope,
    async (tx) => {
      const traced: TracedRecipient[] = [];
      const whole = await findWholeCopy(tx, sha256);
      const lines = whole.length ? [] : await readLeakedLines(path);
      for (const { exportId, marks } of whole.length ? whole : await findMarks(tx, lines)) {
        const dueAt = new Date(now.getTime() + CLOCK_HOURS * 3_600_000);
        const breach = await tx.db.breach.upsert({
          where: { exportId_fileSha256: { exportId, fileSha256: sha256 } },
          update: {},
          create: {
            kind: "leaked-export",
            exportId,
            openedAt: now,
            dueAt,
            fileSha256: sha256,
            evidence: { marks, ...(whole.length ? { unchanged: true } : { lines: lines.length }) },
          },
          include: { export: { include: { requestedBy: { select: { name: true } } } } },
        });
        const { recipient, requestedBy } = breach.export;
        traced.push({
          exportId,
          recipient,
          requestedBy: requestedBy?.name ?? null,
          marks,
          breachId: breach.id,
          dueAt: breach.dueAt,
        });
      }
      return traced;
    },
    {
      timeout: TIMEOUT_MS,
      audit: { act: "disclosure", purpose: "breach assessment", detail: { page: "trace" } },
    },
  );
}
