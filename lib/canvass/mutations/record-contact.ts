import type { Channel, Contest } from "@/lib/canvass/schema";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput, notFound } from "@/lib/platform/errors";

interface NewContact {
  electorId: number;
  /** An outcome, or an answer: then the elector was spoken to. */
  codeId: number;
  channel: Channel;
  contest: Contest;
  canvasser: string;
  now: Date;
}

/** Writes down what happened at a door or on the telephone. Within the same minute the last word counts. Answers its id. */
export async function recordContact(tx: ScopedTransaction, contact: NewContact): Promise<number> {
  const { electorId, codeId, channel, contest, canvasser, now } = contact;
  const [elector] = await tx.db.$queryRaw<{ districtId: number }[]>`
    select district_id as "districtId" from elector where id = ${electorId} and ${districtFence(tx.scope)}`;
  if (!elector) throw notFound("The elector");
  const code = await tx.db.responseCode.findFirst({ where: { id: codeId, retiredAt: null } });
  if (!code) throw notFound("The code");
  const outcome =
    code.kind === "outcome" ? code : await tx.db.responseCode.findFirst({ where: { code: "answered" } });
  if (!outcome)
    throw badInput("No code says that somebody was spoken to. Put the code answered back in use.");
  // Somebody who taps twice corrects the first tap.
  await tx.db.$executeRaw`
    delete from contact
    where elector_id = ${electorId} and at = date_trunc('minute', ${now}::timestamptz) and channel = ${channel}
      and outcome_id = ${outcome.id} and entered_by_id = ${tx.scope.userId} and ${districtFence(tx.scope)}`;
  const [row] = await tx.db.$queryRaw<{ id: number }[]>`
    insert into contact (elector_id, district_id, address_id, at, precision, channel, outcome_id, spoken_to, canvasser, entered_by_id)
    select e.id, e.district_id, e.address_id, date_trunc('minute', ${now}::timestamptz), 'minute', ${channel},
      ${outcome.id}, ${outcome.reach ?? "elector"}, ${canvasser}, ${tx.scope.userId}
    from elector e where e.id = ${electorId} and ${districtFence(tx.scope, "e.district_id")}
    returning id`;
  if (!row) throw notFound("The elector");
  if (code.kind === "answer") {
    await tx.db.$executeRaw`
      insert into answer (contact_id, elector_id, district_id, question, election_type, code_id, raw)
      values (${row.id}, ${electorId}, ${elector.districtId}, 'intention', ${contest}, ${code.id}, ${code.code})`;
  }
  return row.id;
}

/** Takes back a contact that the same person wrote down within the last day; answers whose it was. */
export async function undoContact(tx: ScopedTransaction, contactId: number, now: Date): Promise<number> {
  const [gone] = await tx.db.$queryRaw<{ electorId: number }[]>`
    delete from contact
    where id = ${contactId} and entered_by_id = ${tx.scope.userId} and ${districtFence(tx.scope)}
      and recorded_at > ${now}::timestamptz - interval '1 day'
    returning elector_id as "electorId"`;
  if (!gone) throw notFound("A contact of yours from the last day");
  return gone.electorId;
}
