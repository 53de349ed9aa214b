import type { Metadata } from "next";
import { ChoosePassphraseForm } from "@/components/access/choose-passphrase-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadLink } from "@/lib/access/loaders/load-link";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Choose a passphrase", referrer: "no-referrer" };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [link, theme] = await Promise.all([loadLink(token), loadTheme()]);
  return (
    <PlainShell
      brand="Hustings"
      title={link ? `Welcome, ${link.name}` : "This link does not open"}
      theme={{ theme, save: saveTheme }}
    >
      {link ? (
        <Card
          title="Choose a passphrase"
          subtitle={
            link.kind === "recovery"
              ? "Your old passphrase and second factor no longer open; the next sign-in sets up a new second step"
              : "Next you sign in with it and set up a second step"
          }
        >
          <ChoosePassphraseForm token={token} email={link.email} />
        </Card>
      ) : (
        <Notice tone="warn">
          It has been used already, is older than 24 hours, or is not complete. Ask who sent it for a new one.
        </Notice>
      )}
    </PlainShell>
  );
}
