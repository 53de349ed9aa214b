import type { Metadata } from "next";
import { EnrolFactor } from "@/components/access/enrol-factor";
import { FactorList } from "@/components/access/factor-list";
import { RecoveryCodes } from "@/components/access/recovery-codes";
import { RoleSwitch } from "@/components/access/role-switch";
import { SessionList } from "@/components/access/session-list";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadAccount } from "@/lib/access/loaders/load-own-account";
import { describeAccount } from "@/lib/access/rules/describe-account";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ new?: string }> }) {
  const [account, query] = await Promise.all([loadAccount(), searchParams]);
  const { session, confirmed } = account;
  return (
    <>
      <PageHeader
        title="Your account"
        subtitle={`${session.name}: ${describeAccount(session.role, session.areas)}`}
        actions={!confirmed && <LinkButton href="/confirm?to=/account">Confirm that it is you</LinkButton>}
      />
      {query.new !== undefined && account.recoveryCodes === 0 && (
        <div className="mb-4">
          <Notice tone="good" title="Your second step is set up">
            Now make recovery codes, for the day that you lose it.
          </Notice>
        </div>
      )}
      <CardGrid layout="even">
        {session.roles.length > 1 && (
          <Card title="Your roles" subtitle="You act in one at a time, with its areas and rights alone">
            <RoleSwitch roles={session.roles} current={session.role} />
          </Card>
        )}
        <Card title="Where you are signed in" subtitle="End what you do not know">
          <SessionList sessions={account.sessions} current={session.sessionId} />
        </Card>
        {session.demo ? (
          <Card title="Second step">
            <p className="text-muted">The demo’s accounts open with one click and have none.</p>
          </Card>
        ) : (
          <>
            <Card title="Second step" subtitle="What you show beside your passphrase">
              <FactorList factors={account.factors} removable={confirmed} />
              {confirmed ? (
                <div className="mt-4">
                  <p className="mb-2 text-muted">Add another one, so that losing one does no harm:</p>
                  <EnrolFactor purpose="add" passkeys={account.passkeys} to="/account" />
                </div>
              ) : (
                <p className="mt-3 text-muted">Confirm that it is you to change this.</p>
              )}
            </Card>
            <Card title="Recovery codes" subtitle="For the day that your phone or passkey is lost">
              <RecoveryCodes left={account.recoveryCodes} mayRenew={confirmed} />
            </Card>
          </>
        )}
      </CardGrid>
    </>
  );
}
