import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";

interface NewModelVersion {
  profile: string;
  parameters: Prisma.InputJsonObject;
  metrics: Prisma.InputJsonObject;
  card: Prisma.InputJsonObject;
  fingerprint: string;
  runId: number;
}

/** Numbers versions per profile; two trainings at once get two numbers, or one of them fails. */
export async function addModelVersion(tx: ScopedTransaction, model: NewModelVersion) {
  const newest = await tx.db.modelVersion.aggregate({
    where: { profile: model.profile },
    _max: { version: true },
  });
  return tx.db.modelVersion.create({
    data: { ...model, version: (newest._max.version ?? 0) + 1 },
    select: { id: true, version: true },
  });
}
