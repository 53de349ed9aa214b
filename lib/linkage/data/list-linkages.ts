import type { LinkageReport, LinkageView } from "@/lib/linkage/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Linkings, those of the newest registers first. */
export async function listLinkages(tx: ScopedTransaction, id?: number): Promise<LinkageView[]> {
  const rows = await tx.db.linkage.findMany({
    where: { id },
    include: {
      version: { select: { publishedOn: true, authority: { select: { name: true } } } },
      previous: { select: { publishedOn: true } },
    },
    orderBy: [{ version: { publishedOn: "desc" } }, { id: "desc" }],
    take: 100,
  });
  return rows.map(({ version, previous, report, ...row }) => ({
    ...row,
    authority: version.authority.name,
    publishedOn: version.publishedOn.toISOString().slice(0, 10),
    previousOn: previous.publishedOn.toISOString().slice(0, 10),
    report: report as unknown as LinkageReport,
  }));
}
