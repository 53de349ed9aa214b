import type { Metadata } from "next";
import { AlertList } from "@/components/audit/alert-list";
import { AuditFilters } from "@/components/audit/audit-filters";
import { EventTable } from "@/components/audit/event-table";
import { VolumeTable } from "@/components/audit/volume-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { loadAudit } from "@/lib/audit/loaders";

export const metadata: Metadata = { title: "Audit trail" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const { query, events, volumes, alerts, accounts } = await loadAudit(await searchParams);
  return (
    <>
      <PageHeader
        title="Audit trail"
        subtitle="Who was shown which elector, written down before the page was sent. Electors stand here by their number."
        actions={<PrintButton label="Print this page" />}
      />
      <CardColumn>
        <Card title="Unusual access in the last seven days">
          <AlertList alerts={alerts} />
        </Card>
        <Card title="Who saw whom" subtitle="The newest 200 that fit, newest first; times are London's">
          <AuditFilters query={query} accounts={accounts} />
          <EventTable events={events} />
        </Card>
        <Card
          title="Who saw most in the last seven days"
          subtitle="Each showing counts, so that an elector seen twice counts twice"
        >
          <VolumeTable volumes={volumes} />
        </Card>
      </CardColumn>
    </>
  );
}
