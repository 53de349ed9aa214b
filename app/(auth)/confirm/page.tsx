import type { Metadata } from "next";
import { SecondFactorForm } from "@/components/access/second-factor-form";
import { Card } from "@/components/ui/card";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadConfirmation } from "@/lib/access/loaders/load-own-account";
import { CONFIRMED_FOR_MINUTES } from "@/lib/access/policy";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Confirm that it is you" };

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const { to: wanted } = await searchParams;
  const [choice, theme] = await Promise.all([loadConfirmation(wanted), loadTheme()]);
  return (
    <PlainShell brand="Hustings" title="Confirm that it is you" theme={{ theme, save: saveTheme }}>
      <p className="mb-4 text-muted">
        What comes next can do harm in the wrong hands. Show your second factor once more; it then holds for{" "}
        {CONFIRMED_FOR_MINUTES} minutes.
      </p>
      <Card>
        <SecondFactorForm {...choice} purpose="confirm" />
      </Card>
    </PlainShell>
  );
}
