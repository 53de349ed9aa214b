import type { Freshness } from "@/lib/freshness/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export async function findFreshness(tx: ScopedTransaction): Promise<Freshness> {
  const [party, newest, published] = [
    await tx.db.party.findFirst({ select: { name: true, demo: true } }),
    await tx.db.registerVersion.findFirst({
      orderBy: { publishedOn: "desc" },
      select: { publishedOn: true, authority: { select: { name: true } } },
    }),
    await tx.db.publication.findFirst({
      orderBy: { id: "desc" },
      select: { scoreSetId: true, publishedAt: true },
    }),
  ];
  return {
    partyName: party?.name ?? "",
    demo: party?.demo ?? false,
    registerOf: newest ? newest.publishedOn.toISOString().slice(0, 10) : null,
    authorityName: newest?.authority.name ?? null,
    scoreSet: published && { id: published.scoreSetId, publishedAt: published.publishedAt },
  };
}
