import { notFound } from "next/navigation";
import { z } from "zod";
import { findAuthority } from "@/lib/areas/data/find-authority";
import type { AreaInScope } from "@/lib/areas/types";
import { findKeying, listKeyingDistricts } from "@/lib/elections/data/find-keying";
import { countAbsentVotes, listAbsentVotes } from "@/lib/elections/data/list-absent-votes";
import { listResults, listStandingNext } from "@/lib/elections/data/list-results";
import { keyingIdSchema } from "@/lib/elections/schema";
import { listImportChoices } from "@/lib/imports/data/list-import-choices";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission, requireScope } from "@/lib/platform/session";

/** What was declared in an area, and who stands there next. */
export async function loadResults(area: AreaInScope) {
  const { scope } = await requireScope();
  const today = systemClock();
  return withScope(scope, async (tx) => ({
    results: await listResults(tx, area, today),
    standing: await listStandingNext(tx, area, today),
  }));
}

const chosenSchema = z.object({
  authority: z.string().max(20).optional().catch(undefined),
  poll: z.iso.date().optional().catch(undefined),
});

/** Polls and authorities to choose from, and the districts of those chosen. */
export async function loadKeyingChoices(query: unknown) {
  const { scope } = await requirePermission("files:upload");
  const asked = chosenSchema.parse(query);
  const today = systemClock().toISOString().slice(0, 10);
  return withScope(scope, async (tx) => {
    const choices = await listImportChoices(tx);
    const polls = choices.polls.filter(({ date }) => date <= today);
    const authority =
      choices.authorities.find(({ code }) => code === asked.authority) ?? choices.authorities[0];
    const poll = polls.find(({ date }) => date === asked.poll) ?? polls[0];
    const districts =
      authority && poll
        ? await listKeyingDistricts(tx, (await findAuthority(tx, authority.code)).id, poll.date)
        : [];
    return { authorities: choices.authorities, polls, authority, poll, districts };
  });
}

/** A keying session with the register in force at the poll. */
export async function loadKeying(id: string) {
  const { scope } = await requirePermission("files:upload");
  const sessionId = keyingIdSchema.safeParse(id);
  if (!sessionId.success) notFound();
  return (await withScope(scope, (tx) => findKeying(tx, sessionId.data))) ?? notFound();
}

const LAPSING_DAYS = 92;

/** Whom leave can be set for, and how many hold one. */
export async function loadAbsentVoters() {
  const { scope } = await requirePermission("files:upload");
  return withScope(scope, async (tx) => ({
    authorities: (await listImportChoices(tx)).authorities,
    ...(await countAbsentVotes(tx, systemClock(), LAPSING_DAYS)),
  }));
}

/** An elector's leave to vote by post or proxy. */
export async function loadAbsentVotes(electorId: number) {
  const { scope } = await requireScope();
  return withScope(scope, (tx) => listAbsentVotes(tx, electorId));
}
