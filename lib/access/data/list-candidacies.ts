import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Elections that somebody can still stand in. */
export async function listCandidacies(
  tx: ScopedTransaction,
  today: Date,
): Promise<{ id: number; name: string; pollDate: string }[]> {
  const elections = await tx.db.election.findMany({
    where: { pollDate: { gte: today } },
    orderBy: [{ pollDate: "asc" }, { name: "asc" }],
  });
  return elections.map(({ id, name, pollDate }) => ({
    id,
    name,
    pollDate: pollDate.toISOString().slice(0, 10),
  }));
}
