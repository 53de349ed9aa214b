import { notFound } from "next/navigation";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findModelVersion } from "@/lib/scoring/data/list-model-versions";

const idSchema = z.coerce.number().int().positive();

export async function loadModel(id: string) {
  const { scope, session } = await requirePermission("models:read");
  const known = idSchema.safeParse(id);
  const version = known.success && (await withScope(scope, (tx) => findModelVersion(tx, known.data)));
  if (!version) notFound();
  return { version, role: session.role };
}
