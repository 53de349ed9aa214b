import type { Role } from "@/lib/access/schema";
import { systemClock } from "@/lib/platform/clock";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

interface DemoPerson {
  name: string;
  role: Role;
  areaCode?: string;
}

const PEOPLE: DemoPerson[] = [
  { name: "Dana", role: "data-team" },
  { name: "Cam", role: "campaign" },
  { name: "Avery", role: "local", areaCode: "E05011525" },
  { name: "Noor", role: "local", areaCode: "E14001314" },
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
  for (const { name, role, areaCode } of PEOPLE) {
    const email = `${name.toLowerCase()}@demo.invalid`;
    const user = await tx.db.user.upsert({
      where: { email },
      create: { email, name, role, demo: true },
      update: {},
    });
    if (!areaCode) continue;
    const area = await tx.db.area.findFirst({ where: { code: areaCode }, orderBy: { validFrom: "desc" } });
    if (!area)
      throw new AppError("CONFLICT", `Area ${areaCode} is not loaded; load the areas before the accounts.`);
    await tx.db.grant.deleteMany({ where: { userId: user.id } });
    await tx.db.grant.create({ data: { userId: user.id, areaId: area.id, validFrom: now } });
  }
}
