import type { Metadata } from "next";
import { SignOutButton } from "@/components/access/sign-out-button";
import { Card } from "@/components/ui/card";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadNoAccess } from "@/lib/access/loaders/load-own-account";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "No access at present" };

export default async function NoAccessPage() {
  const [person, theme] = await Promise.all([loadNoAccess(), loadTheme()]);
  return (
    <PlainShell brand="Hustings" title="No access at present" theme={{ theme, save: saveTheme }}>
      <Card>
        <p className="mb-4">
          {person.name}, you are signed in, but no access of yours is in force: it has ended, or waits for a
          second person at headquarters. Your account stays. Ask your organiser or an administrator, then open
          this page again.
        </p>
        <SignOutButton />
      </Card>
    </PlainShell>
  );
}
