import type { Metadata } from "next";
import { DistrictTable } from "@/components/keying/district-table";
import { PollChooser } from "@/components/keying/poll-chooser";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { loadKeyingChoices } from "@/lib/elections/loaders";
import { formatDate } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Key a marked register" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function KeyingChoicePage({ searchParams }: Props) {
  const { authorities, polls, authority, poll, districts } = await loadKeyingChoices(await searchParams);
  return (
    <>
      <PageHeader
        title="Key a marked register"
        subtitle="For registers that come on paper: type the numbers that are struck through"
        breadcrumbs={
          <Breadcrumbs
            items={[{ label: "Files and runs", href: "/data" }, { label: "Key a marked register" }]}
          />
        }
      />
      <CardColumn>
        <Card title="Which one">
          <PollChooser
            key={`${authority?.code} ${poll?.date}`}
            authorities={authorities}
            polls={polls}
            authority={authority?.code}
            poll={poll?.date}
          />
        </Card>
        {poll && authority ? (
          <Card
            title={`Districts of ${authority.name} on ${formatDate(poll.date)}`}
            subtitle={`${poll.elections}. Numbers are those of the register in force then`}
          >
            <DistrictTable districts={districts} pollDate={poll.date} />
          </Card>
        ) : (
          <Card>
            <EmptyState title="There is no poll to key">
              Load areas, a register and the elections first.
            </EmptyState>
          </Card>
        )}
      </CardColumn>
    </>
  );
}
