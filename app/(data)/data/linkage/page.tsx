import type { Metadata } from "next";
import { LinkageTable } from "@/components/linkage/linkage-table";
import { MergeForm } from "@/components/linkage/merge-form";
import { MergeTable } from "@/components/linkage/merge-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadLinkages } from "@/lib/linkage/loaders";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Same people" };

export default async function LinkagePage() {
  const { linkages, open, merges } = await loadLinkages();
  const waiting = open.versions + open.duplicates;
  return (
    <>
      <PageHeader
        title="The same people, year after year"
        subtitle={
          waiting ? `${formatCount(waiting, "pair")} to look at` : "No pair waits for anybody to look at it"
        }
        actions={
          <LinkButton href="/data/linkage/review" variant="primary">
            Review pairs
          </LinkButton>
        }
      />
      <CardColumn>
        <Card
          title="Registers"
          subtitle="Who moved, married or is spelled differently keeps their page, votes, contacts and objections"
        >
          <LinkageTable linkages={linkages} />
        </Card>
        <Card
          title="Make two electors one"
          subtitle="For what the review does not ask. It can be undone below"
        >
          <MergeForm />
        </Card>
        <Card
          title="Made one by hand"
          subtitle="Undoing gives each their own votes, contacts and consents back"
        >
          <MergeTable merges={merges} />
        </Card>
      </CardColumn>
    </>
  );
}
