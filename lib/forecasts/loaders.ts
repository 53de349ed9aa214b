import { notFound } from "next/navigation";
import { may } from "@/lib/access/policy";
import { listForecasts } from "@/lib/forecasts/data/list-forecasts";
import { listJudged } from "@/lib/forecasts/data/list-judged";
import { listSealable } from "@/lib/forecasts/data/list-sealable";
import { forecastIdSchema } from "@/lib/forecasts/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";

/** What is sealed, and what could be. */
export async function loadForecasts() {
  const { scope, session } = await requirePermission("areas:read");
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    return {
      forecasts: await listForecasts(tx),
      sealable: set ? await listSealable(tx, set.id, systemClock()) : [],
      maySeal: may(session.role, "scores:publish"),
    };
  });
}

/** A seal with its figures in the reader's areas, each beside its result where there is one. */
export async function loadForecast(id: string) {
  const { scope } = await requirePermission("areas:read");
  const known = forecastIdSchema.safeParse(id);
  if (!known.success) notFound();
  return withScope(scope, async (tx) => {
    const [forecast] = await listForecasts(tx, known.data);
    return { forecast: forecast ?? notFound(), figures: await listJudged(tx, known.data) };
  });
}
