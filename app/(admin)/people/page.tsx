import type { Metadata } from "next";
import { AlertList } from "@/components/access/alert-list";
import { CloseOffice } from "@/components/access/close-office";
import { PeopleTable } from "@/components/access/people-table";
import { ReviewTable } from "@/components/access/review-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadPeople } from "@/lib/access/loaders/load-people";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { people, due, alerts, rights, noSecondPerson } = await loadPeople();
  return (
    <>
      <PageHeader
        title="People"
        subtitle={`${formatCount(people.length, "person", "people")}; access that is ended here is gone with the next click`}
        actions={
          rights.gives.length > 0 && (
            <>
              {rights.closes && <CloseOffice />}
              <LinkButton href="/people/invite" variant="primary">
                Invite somebody
              </LinkButton>
            </>
          )
        }
      />
      <CardColumn>
        {noSecondPerson && (
          <Notice tone="warn" title="Nobody could be the second person">
            Whole-party access and ways back in need a second person. Invite another administrator, or give
            the data protection officer an account, before anything else.
          </Notice>
        )}
        <AlertList alerts={alerts} />
        <Card
          title="Access to be reviewed"
          subtitle="Every access comes up after 90 days: is it still needed?"
        >
          <ReviewTable due={due} ends={rights.gives} />
        </Card>
        <Card title="Everybody with an account">
          <PeopleTable people={people} />
        </Card>
      </CardColumn>
    </>
  );
}
