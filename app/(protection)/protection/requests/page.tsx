import type { Metadata } from "next";
import { CertificateTable } from "@/components/protection/certificate-table";
import { RequestTable } from "@/components/protection/request-table";
import { RetentionTable } from "@/components/protection/retention-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { loadRequests } from "@/lib/protection/loaders";

export const metadata: Metadata = { title: "Objections and erasures" };

export default async function RequestsPage() {
  const { actions, certificates } = await loadRequests();
  return (
    <>
      <PageHeader
        title="Objections and erasures"
        subtitle="Who asked is a number here; an erased elector’s number leads nowhere"
      />
      <CardColumn>
        <Card title="What people asked for" subtitle="The newest 200">
          <RequestTable actions={actions} />
        </Card>
        <Card title="What was deleted" subtitle="The newest 30 certificates">
          <CertificateTable certificates={certificates} />
        </Card>
        <Card title="How long we keep what" subtitle="Deleted every night, each item from its own date">
          <RetentionTable />
        </Card>
      </CardColumn>
    </>
  );
}
