import type { Metadata } from "next";
import { ReportCards } from "@/components/linkage/report-cards";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { KpiStrip } from "@/components/ui/kpi-strip";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadLinkage } from "@/lib/linkage/loaders";
import { formatDate, formatNumber } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Linking of a register" };

type Props = { params: Promise<{ id: string }> };

export default async function LinkageReportPage({ params }: Props) {
  const { linkage, before } = await loadLinkage((await params).id);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            items={[
              { label: "Same people", href: "/data/linkage" },
              { label: formatDate(linkage.publishedOn) },
            ]}
          />
        }
        title={`${formatNumber(linkage.linked)} people kept their history`}
        subtitle={`${linkage.authority}: register of ${formatDate(linkage.publishedOn)}, linked with that of ${formatDate(linkage.previousOn)}`}
        actions={
          <>
            <LinkButton href={`/api/linkage/${linkage.id}`} prefetch={false}>
              As JSON
            </LinkButton>
            <LinkButton href="/data/linkage/review" variant="primary">
              Review pairs
            </LinkButton>
          </>
        }
      />
      <KpiStrip
        items={[
          { value: formatNumber(linkage.carried), label: "unchanged" },
          { value: formatNumber(linkage.linked), label: "linked" },
          { value: formatNumber(linkage.inReview), label: "to review", href: "/data/linkage/review" },
          { value: formatNumber(linkage.added), label: "new" },
          { value: formatNumber(linkage.gone), label: "gone" },
        ]}
      />
      <ReportCards linkage={linkage} before={before} />
    </>
  );
}
