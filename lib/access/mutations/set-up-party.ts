import { addGrant } from "@/lib/access/mutations/add-grant";
import { hashPassphrase } from "@/lib/access/mutations/hash-passphrase";
import type { SetUp } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** Somebody has to begin: the first account invites the others, and loads the first files. */
const FIRST_ROLES = ["data-team", "administrator"] as const;

/** The party and its first account. The party's single row lets one caller win. */
export async function setUpParty(tx: ScopedTransaction, setUp: SetUp, now: Date): Promise<void> {
  const { count } = await tx.db.party.createMany({
    data: [
      {
        name: setUp.partyName,
        partyCode: setUp.partyCode,
        officerName: setUp.officerName,
        officerEmail: setUp.officerEmail,
      },
    ],
    skipDuplicates: true,
  });
  if (!count) {
    throw new AppError(
      "CONFLICT",
      "The party is set up already. Sign in, or ask the data team for an account.",
    );
  }
  const user = await tx.db.user.create({
    data: {
      email: setUp.email,
      name: setUp.accountName,
      passphraseHash: await hashPassphrase(setUp.passphrase),
    },
  });
  for (const role of FIRST_ROLES) {
    await addGrant(tx, {
      userId: user.id,
      role,
      areaIds: [],
      purpose: "The first account",
      from: now,
      until: null,
      givenBy: null,
    });
  }
}
