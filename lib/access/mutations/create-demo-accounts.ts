import { acceptUndertaking } from "@/lib/access/mutations/accept-undertaking";
import { addGrant } from "@/lib/access/mutations/add-grant";
import type { Role } from "@/lib/access/schema";
import { systemClock } from "@/lib/platform/clock";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

interface DemoPerson {
  name: string;
  role: Role;
  areaCode?: string;
  /** Years that an office lasts, or the fraction of one that a pass does. */
  years?: number;
}

const DAY_OF_YEAR = 1 / 365;

const PEOPLE: DemoPerson[] = [
  { name: "Dana", role: "data-team" },
  { name: "Cam", role: "campaign" },
  { name: "Avery", role: "local", areaCode: "E05011525" },
  { name: "Noor", role: "local", areaCode: "E14001314" },
  { name: "Mo", role: "councillor", areaCode: "E05011525", years: 4 },
  { name: "Kit", role: "candidate", areaCode: "E05011525", years: 1 },
  { name: "Mina", role: "mp", areaCode: "E14001314", years: 3 },
  { name: "Ash", role: "analyst" },
  { name: "Hollis", role: "administrator" },
  { name: "Robin", role: "officer" },
  { name: "Toni", role: "auditor" },
  { name: "Lena", role: "mayor", areaCode: "E06000010", years: 4 },
  { name: "Jas", role: "helper", areaCode: "E05011525", years: DAY_OF_YEAR },
];

const DEMO_PARTY = {
  name: "Hull demonstration party",
  partyCode: "PP53",
  officerName: "Robin Demo",
  officerEmail: "officer@demo.invalid",
  demo: true,
};

/**
 * The demo's party and one account a role, without a passphrase: they open by one click or not at all. The areas must
 * be loaded. Refused where a real party is set up.
 */
export async function createDemoAccounts(tx: ScopedTransaction, now: Date = systemClock()): Promise<void> {
  await tx.db.party.createMany({ data: [DEMO_PARTY], skipDuplicates: true });
  if (!(await tx.db.party.findFirst({ where: { demo: true } }))) {
    throw new AppError(
      "CONFLICT",
      "A real party is set up here; the demo is loaded into an empty database only.",
    );
  }
  for (const person of PEOPLE) await createAccount(tx, person, now);
}

async function createAccount(tx: ScopedTransaction, person: DemoPerson, now: Date): Promise<void> {
  const { name, role, areaCode, years } = person;
  const email = `${name.toLowerCase()}@demo.invalid`;
  const user = await tx.db.user.upsert({
    where: { email },
    create: { email, name, demo: true },
    update: {},
  });
  const area = areaCode ? await findArea(tx, areaCode) : null;
  await tx.db.grant.deleteMany({ where: { userId: user.id } });
  await addGrant(tx, {
    userId: user.id,
    role,
    areaIds: area ? [area.id] : [],
    purpose: "Showing what Hustings does",
    from: now,
    until: years ? new Date(now.getTime() + years * 365 * 24 * 3_600_000) : null,
    givenBy: null,
  });
  await acceptUndertaking(tx, user.id, now);
}

async function findArea(tx: ScopedTransaction, code: string): Promise<{ id: number }> {
  const area = await tx.db.area.findFirst({ where: { code }, orderBy: { validFrom: "desc" } });
  if (area) return area;
  throw new AppError("CONFLICT", `Area ${code} is not loaded; load the areas before the accounts.`);
}
