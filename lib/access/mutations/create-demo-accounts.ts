import type { Role } from "@/lib/access/schema";
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

/** One account a role, without a passphrase: they open by one click or not at all. The areas must be loaded. */
export async function createDemoAccounts(tx: ScopedTransaction, now: Date): Promise<void> {
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
