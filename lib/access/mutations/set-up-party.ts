import { hashPassphrase } from "@/lib/access/mutations/hash-passphrase";
import type { SetUp } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** The party and its first account, which is of the data team. The party's single row lets one caller win. */
export async function setUpParty(tx: ScopedTransaction, setUp: SetUp): Promise<void> {
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
  await tx.db.user.create({
    data: {
      email: setUp.email,
      name: setUp.accountName,
      role: "data-team",
      passphraseHash: await hashPassphrase(setUp.passphrase),
    },
  });
}
