import type { Metadata } from "next";
import { SetUpForm } from "@/components/access/set-up-form";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadSetUp } from "@/lib/access/loaders/load-set-up";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Set up your party" };

export default async function SetUpPage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  const [page, theme, { code }] = await Promise.all([loadSetUp(), loadTheme(), searchParams]);
  return (
    <PlainShell brand="Hustings" title="Set up your party" theme={{ theme, save: saveTheme }}>
      <p className="mb-4 text-muted">Nothing is loaded yet. This takes two minutes and is done once.</p>
      <SetUpForm {...page} code={code} />
    </PlainShell>
  );
}
