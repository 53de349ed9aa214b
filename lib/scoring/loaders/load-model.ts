import { notFound } from "next/navigation";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { compareSets } from "@/lib/scoring/data/compare-sets";
import { findChampion } from "@/lib/scoring/data/find-champion";
import { findModelVersion } from "@/lib/scoring/data/list-model-versions";

const idSchema = z.coerce.number().int().positive();

export async function loadModel(id: string) {
  const { scope, session } = await requirePermission("models:read");
  const known = idSchema.safeParse(id);
  if (!known.success) notFound();
  return withScope(scope, async (tx) => {
    const version = await findModelVersion(tx, known.data);
    if (!version) notFound();
    const wards = await tx.db.area.findMany({ where: { kind: "ward" }, select: { id: true, name: true } });
    const wardNames = new Map(wards.map(({ id: ward, name }) => [ward, name]));
    const champion = "profile" in version ? await findChampion(tx, version.profile) : null;
    const stability = champion && (await compareSets(tx, known.data, champion.id));
    return { version, champion, stability, wardNames, role: session.role };
  });
}
