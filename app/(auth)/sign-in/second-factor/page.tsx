import type { Metadata } from "next";
import { EnrolFactor } from "@/components/access/enrol-factor";
import { SecondFactorForm } from "@/components/access/second-factor-form";
import { Card } from "@/components/ui/card";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadSecondFactor } from "@/lib/access/loaders/load-own-account";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Second step" };

export default async function SecondFactorPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const { to: wanted } = await searchParams;
  const [choice, theme] = await Promise.all([loadSecondFactor(wanted), loadTheme()]);
  const known = choice.kinds.length > 0;
  return (
    <PlainShell
      brand="Hustings"
      title={known ? "Second step" : "Set up your second step"}
      theme={{ theme, save: saveTheme }}
    >
      <Card
        subtitle={
          known
            ? undefined
            : "A passphrase can be guessed or stolen. From now on you also show something that you have."
        }
      >
        {known ? (
          <SecondFactorForm {...choice} purpose="sign-in" />
        ) : (
          <EnrolFactor passkeys={choice.passkeys} purpose="sign-in" to="/account?new" />
        )}
      </Card>
    </PlainShell>
  );
}
