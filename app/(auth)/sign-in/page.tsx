import type { Metadata } from "next";
import { DemoSignIn } from "@/components/access/demo-sign-in";
import { SignInForm } from "@/components/access/sign-in-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PlainShell } from "@/components/ui/plain-shell";
import { loadSignIn } from "@/lib/access/loaders/load-sign-in";
import { describeAccount } from "@/lib/access/rules/describe-account";
import { describeReach } from "@/lib/access/rules/describe-reach";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = { title: "Sign in" };

interface Query {
  new?: string;
  joined?: string;
  to?: string;
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const [page, theme] = await Promise.all([loadSignIn(query.to), loadTheme()]);
  const demo = page.demoAccounts.length > 0;
  return (
    <PlainShell
      brand="Hustings"
      title="Sign in"
      theme={{ theme, save: saveTheme }}
      notice={demo && "Demonstration. Everyone in it is fictitious: no person, vote or opinion is real."}
    >
      {query.new !== undefined && (
        <div className="mb-4">
          <Notice tone="good" title={`${page.partyName} is set up`}>
            Sign in with the account you just made.
          </Notice>
        </div>
      )}
      {query.joined !== undefined && (
        <div className="mb-4">
          <Notice tone="good" title="Your passphrase is kept">
            Sign in with it; then you set up a second step.
          </Notice>
        </div>
      )}
      {demo ? (
        <Card
          title="Choose who to be"
          subtitle="The demo city opens without a passphrase, on this machine alone"
        >
          <DemoSignIn
            to={page.to}
            accounts={page.demoAccounts.map(({ id, name, role, areas }) => ({
              id,
              name,
              title: describeAccount(role, areas),
              sees: describeReach(role, areas),
            }))}
          />
        </Card>
      ) : (
        <Card title={page.partyName}>
          <SignInForm to={page.to} />
        </Card>
      )}
      <p className="mt-4 text-muted text-note">
        You sign in for twelve hours at most. What you look at is limited to your areas.
      </p>
    </PlainShell>
  );
}
