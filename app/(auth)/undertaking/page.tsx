import type { Metadata } from "next";
import { UndertakingForm } from "@/components/access/undertaking-form";
import { Card } from "@/components/ui/card";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadUndertaking } from "@/lib/access/loaders/load-own-account";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Data undertaking" };

export default async function UndertakingPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const { to: wanted } = await searchParams;
  const [{ to, officer }, theme] = await Promise.all([loadUndertaking(wanted), loadTheme()]);
  return (
    <PlainShell brand="Hustings" title="Before you see data" theme={{ theme, save: saveTheme }}>
      <p className="mb-4 text-muted">Everybody who works with electors’ data promises this, once a year.</p>
      <Card>
        <UndertakingForm to={to} officer={officer} />
      </Card>
    </PlainShell>
  );
}
