import { createHash } from "node:crypto";
import { forecastElection } from "@/lib/forecasts/data/forecast-election";
import { sealText } from "@/lib/forecasts/rules/seal-text";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";

export interface NewSeal {
  electionId: number;
  sealedBy: string;
  now: Date;
}

/**
 * Works out what the published set expects of an election, hashes it and writes both, in one transaction that the
 * database's clock stamps. The hash goes into the audit trail too, whose head is kept outside.
 */
export async function sealForecast(
  tx: ScopedTransaction,
  { electionId, sealedBy, now }: NewSeal,
): Promise<number> {
  const election = await tx.db.election.findUnique({ where: { id: electionId } });
  if (!election) throw notFound("This election");
  const pollDate = election.pollDate.toISOString().slice(0, 10);
  const [{ closed } = { closed: true }] = await tx.db.$queryRaw<{ closed: boolean }[]>`
    select ${now} >= (${pollDate}::date + time '22:00') at time zone 'Europe/London' as closed`;
  if (closed)
    throw new AppError(
      "CONFLICT",
      "The poll has closed: it is too late to seal a forecast. Nothing was sealed.",
    );
  const set = await findPublishedSet(tx);
  if (!set)
    throw new AppError("NOT_ENOUGH_DATA", "No scores are published yet. Publish a score set, then seal.");
  const areas = await forecastElection(tx, set, election);
  if (areas.length === 0) {
    throw new AppError(
      "NOT_ENOUGH_DATA",
      "No area of this election has scored electors. Nothing was sealed.",
    );
  }
  if (await tx.db.sealedForecast.count({ where: { electionId, scoreSetId: set.id } })) {
    throw new AppError(
      "CONFLICT",
      "These scores are sealed for this election already. The seal stands as it is.",
    );
  }
  const { id: scoreSetId, registerAsOf } = set;
  const { type, name } = election;
  const text = sealText({ election: { type, name, pollDate }, scoreSetId, registerAsOf, areas });
  const sha256 = createHash("sha256").update(text).digest("hex");
  const { id } = await tx.db.sealedForecast.create({
    data: { electionId, scoreSetId, sha256, sealedBy },
    select: { id: true },
  });
  await tx.db.areaForecast.createMany({
    data: areas.flatMap(({ areaId, electors, figures }) =>
      figures.map((figure) => ({ forecastId: id, areaId, electors, ...figure })),
    ),
  });
  tx.trail.note({ act: "scoring", detail: { forecast: id, election: electionId, sha256 } });
  return id;
}
