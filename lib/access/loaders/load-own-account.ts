import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { findOwnAccount, type OwnAccount } from "@/lib/access/data/find-own-account";
import { isConfirmed } from "@/lib/access/policy";
import { safePath } from "@/lib/access/rules/safe-path";
import type { Person, SessionView } from "@/lib/access/types";
import { isDomainName, siteOf } from "@/lib/platform/client";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { currentPerson, requireScope } from "@/lib/platform/session";

export interface AccountPage extends OwnAccount {
  session: SessionView;
  confirmed: boolean;
  /** Passkeys belong to a name: at a bare number there are none. */
  passkeys: boolean;
}

export async function loadAccount(): Promise<AccountPage> {
  const { session } = await requireScope();
  const now = systemClock();
  const own = await withScope(runScope(session.userId), (tx) => findOwnAccount(tx, session.userId, now));
  return { ...own, session, confirmed: isConfirmed(session, now), passkeys: await passkeysWork() };
}

export interface FactorChoice {
  to: string;
  /** What there is to be asked for; nothing yet where one is to be set up. */
  kinds: string[];
  passkeys: boolean;
}

/** For the second step of the sign-in. */
export async function loadSecondFactor(wanted: string | undefined): Promise<FactorChoice> {
  const person = await currentPerson();
  if (!person) redirect("/sign-in");
  if (person.standing !== "second-factor") redirect(safePath(wanted));
  return { ...(await factorsOf(person)), to: safePath(wanted) };
}

/** For the fresh proof before a sensitive act. */
export async function loadConfirmation(wanted: string | undefined): Promise<FactorChoice> {
  const { session } = await requireScope();
  if (isConfirmed(session, systemClock())) redirect(safePath(wanted));
  return { ...(await factorsOf(session)), to: safePath(wanted) };
}

/** For the page of the undertaking. */
export async function loadUndertaking(
  wanted: string | undefined,
): Promise<{ to: string; officer: string | null }> {
  const person = await currentPerson();
  if (!person || person.standing === "second-factor") redirect("/sign-in");
  if (person.standing !== "undertaking") redirect(safePath(wanted));
  const party = await withScope(runScope(person.userId), (tx) =>
    tx.db.party.findFirst({ select: { officerName: true, officerEmail: true } }),
  );
  return { to: safePath(wanted), officer: party && `${party.officerName}, ${party.officerEmail}` };
}

/** For the page of somebody who has signed in and holds nothing now. */
export async function loadNoAccess(): Promise<Person> {
  const person = await currentPerson();
  if (!person) redirect("/sign-in");
  if (person.standing !== "no-access") redirect("/");
  return person;
}

async function factorsOf({ userId }: { userId: number }): Promise<{ kinds: string[]; passkeys: boolean }> {
  const own = await withScope(runScope(userId), (tx) => findOwnAccount(tx, userId, systemClock()));
  const kinds = [...new Set(own.factors.map(({ kind }) => kind))];
  if (kinds.length > 0 && own.recoveryCodes > 0) kinds.push("recovery");
  return { kinds, passkeys: await passkeysWork() };
}

async function passkeysWork(): Promise<boolean> {
  return isDomainName(siteOf(await headers()).host);
}
