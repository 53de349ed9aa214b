import type { Metadata } from "next";
import { CloseAccount } from "@/components/access/close-account";
import { GiveAccess } from "@/components/access/give-access";
import { GrantTable } from "@/components/access/grant-table";
import { InviteAgain } from "@/components/access/invite-again";
import { PersonState } from "@/components/access/people-table";
import { RecoverPerson } from "@/components/access/recover-person";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadPerson } from "@/lib/access/loaders/load-people";

export const metadata: Metadata = { title: "Person" };

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { person, rights, self, elections } = await loadPerson((await params).id);
  const acts = !self && !person.disabled;
  return (
    <>
      <PageHeader
        title={person.name}
        subtitle={person.email}
        breadcrumbs={<Breadcrumbs items={[{ label: "People", href: "/people" }, { label: person.name }]} />}
        actions={
          rights.confirmed ? (
            <>
              {acts && rights.recovers && !person.demo && !person.invited && (
                <RecoverPerson userId={person.id} name={person.name} />
              )}
              {!self && rights.closes && (
                <CloseAccount userId={person.id} name={person.name} closed={person.disabled} />
              )}
              {acts && rights.gives.length > 0 && (
                <GiveAccess
                  userId={person.id}
                  name={person.name}
                  gives={rights.gives}
                  elections={elections}
                />
              )}
            </>
          ) : (
            <LinkButton href={`/confirm?to=/people/${person.id}`}>
              Confirm that it is you to change this
            </LinkButton>
          )
        }
      />
      <CardColumn>
        <Card
          title={person.invited ? "Invited, and not here yet" : "Access"}
          actions={<PersonState person={person} />}
        >
          {person.invited && acts && rights.gives.length > 0 && rights.confirmed && (
            <div className="mb-4">
              <InviteAgain userId={person.id} name={person.name} />
            </div>
          )}
          <GrantTable
            grants={person.grants}
            name={person.name}
            ends={acts && rights.confirmed ? rights.gives : []}
          />
        </Card>
      </CardColumn>
    </>
  );
}
