import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { modelCardSchema, turnoutMetricsSchema } from "@/lib/profiles/turnout/schema";
import type { ModelVersionView } from "@/lib/scoring/types";

const select = {
  id: true,
  version: true,
  status: true,
  createdAt: true,
  approvedBy: true,
  approvedAt: true,
  dpiaReference: true,
  fingerprint: true,
  metrics: true,
  card: true,
} as const;

/** Versions of the turnout profile, newest first, without their parameters. */
export async function listModelVersions(tx: ScopedTransaction): Promise<ModelVersionView[]> {
  const rows = await tx.db.modelVersion.findMany({
    where: { profile: "turnout" },
    orderBy: { version: "desc" },
    take: 50,
    select,
  });
  return rows.map(parse);
}

export async function findModelVersion(tx: ScopedTransaction, id: number): Promise<ModelVersionView | null> {
  const row = await tx.db.modelVersion.findUnique({ where: { id }, select });
  return row && parse(row);
}

function parse<Row extends { metrics: unknown; card: unknown }>(row: Row) {
  return { ...row, metrics: turnoutMetricsSchema.parse(row.metrics), card: modelCardSchema.parse(row.card) };
}
