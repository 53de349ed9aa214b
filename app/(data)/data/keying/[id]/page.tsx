import type { Metadata } from "next";
import { KeyingScreen } from "@/components/keying/keying-screen";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadKeying } from "@/lib/elections/loaders";
import { formatDate } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Key a marked register" };

type Props = { params: Promise<{ id: string }> };

export default async function KeyingPage({ params }: Props) {
  const keying = await loadKeying((await params).id);
  return (
    <>
      <PageHeader
        title={`${keying.district}, ${keying.ward}`}
        subtitle={`${keying.elections.join(", ")} · ${formatDate(keying.pollDate)} · numbers of the register of ${formatDate(keying.registerPublishedOn)}`}
        breadcrumbs={
          <Breadcrumbs
            items={[
              { label: "Files and runs", href: "/data" },
              { label: "Key a marked register", href: `/data/keying?poll=${keying.pollDate}` },
              { label: keying.district },
            ]}
          />
        }
      />
      {keying.publishedAt ? (
        <Notice
          tone="good"
          title="These marks are published"
          actions={
            <LinkButton href={`/data/keying?poll=${keying.pollDate}`}>Choose the next district</LinkButton>
          }
        >
          They count as this district’s marked register since {formatDate(keying.publishedAt)}.
        </Notice>
      ) : (
        <KeyingScreen keying={keying} />
      )}
    </>
  );
}
