import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { isCustomProfile } from "@/lib/profiles/custom/rules/declare-custom";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { profileMetricsSchema } from "@/lib/profiles/target/schema";
import { modelCardSchema, turnoutMetricsSchema } from "@/lib/profiles/turnout/schema";
import type { ModelVersionView, ProfileVersionView } from "@/lib/scoring/types";

const select = {
  id: true,
  version: true,
  status: true,
  createdAt: true,
  approvedBy: true,
  approvedAt: true,
  dpiaReference: true,
  purpose: true,
  retiredBy: true,
  retiredAt: true,
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

/** The newest version of each profile that learns from answers, ours in their order, then those of the data team. */
export async function listProfileVersions(tx: ScopedTransaction): Promise<ProfileVersionView[]> {
  const rows = await tx.db.modelVersion.findMany({
    where: { profile: { not: "turnout" } },
    orderBy: [{ profile: "asc" }, { version: "desc" }],
    distinct: ["profile"],
    select: { ...select, profile: true },
  });
  const order = (profile: string) =>
    ANSWER_PROFILES.findIndex(({ key }) => key === profile) + (isCustomProfile(profile) ? 1000 : 0);
  return rows.map(parseProfile).sort((a, b) => order(a.profile) - order(b.profile));
}

/** The newest versions of one profile that learns from answers. */
export async function listVersionsOf(tx: ScopedTransaction, profile: string): Promise<ProfileVersionView[]> {
  const rows = await tx.db.modelVersion.findMany({
    where: { profile },
    orderBy: { version: "desc" },
    take: 50,
    select: { ...select, profile: true },
  });
  return rows.map(parseProfile);
}

/** A version of turnout or of another profile; the caller tells by `profile`. */
export async function findModelVersion(
  tx: ScopedTransaction,
  id: number,
): Promise<{ turnout: ModelVersionView } | { profile: ProfileVersionView } | null> {
  const row = await tx.db.modelVersion.findUnique({ where: { id }, select: { ...select, profile: true } });
  if (!row) return null;
  return row.profile === "turnout" ? { turnout: parse(row) } : { profile: parseProfile(row) };
}

function parseProfile<Row extends { metrics: unknown; card: unknown }>(row: Row) {
  return { ...row, metrics: profileMetricsSchema.parse(row.metrics), card: modelCardSchema.parse(row.card) };
}

function parse<Row extends { metrics: unknown; card: unknown }>(row: Row) {
  // Without polls enough there was nothing to measure.
  const measured = turnoutMetricsSchema.safeParse(row.metrics);
  return { ...row, metrics: measured.success ? measured.data : null, card: modelCardSchema.parse(row.card) };
}
