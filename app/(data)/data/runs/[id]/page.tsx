import type { Metadata } from "next";
import { AlterationPreview } from "@/components/imports/alteration-preview";
import { DistrictForm } from "@/components/imports/district-form";
import { RejectTable } from "@/components/imports/reject-table";
import { RunControls } from "@/components/runs/run-controls";
import { RunProgress } from "@/components/runs/run-progress";
import { RunTable } from "@/components/runs/run-table";
import { SourceFacts } from "@/components/sources/source-facts";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadRunPage } from "@/lib/imports/loaders/load-run-page";
import { formatDateTime } from "@/lib/platform/format";
import { alterationPreviewSchema } from "@/lib/register/schema";
import { messageOf } from "@/lib/runs/rules/describe-result";
import { nameRun } from "@/lib/runs/rules/describe-run";
import { listFacts } from "@/lib/runs/rules/list-facts";
import { progressOf } from "@/lib/runs/rules/progress-of";

export const metadata: Metadata = { title: "Run" };

export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { run, file, others, rejects, now, placing } = await loadRunPage((await params).id);
  const asked = `Asked for ${formatDateTime(run.createdAt)} by ${run.requestedBy ?? "the command line"}`;
  const alterations = run.status === "waiting" ? alterationPreviewSchema.safeParse(run.result) : null;
  const question = run.status === "waiting" ? messageOf(run.result) : null;
  return (
    <>
      <PageHeader
        title={nameRun(run.kind)}
        subtitle={run.fileName ? `${run.fileName} · ${asked}` : asked}
        breadcrumbs={
          <Breadcrumbs
            items={[
              { label: "Files and runs", href: "/data" },
              { label: `${nameRun(run.kind)}, run ${run.id}` },
            ]}
          />
        }
        actions={<RunControls run={progressOf(run)} />}
      />
      <CardColumn>
        <Card title="Progress" subtitle="It goes on when you leave this page">
          <RunProgress key={run.status} run={progressOf(run)} now={now} />
        </Card>
        {alterations?.success && <AlterationPreview runId={run.id} preview={alterations.data} />}
        {question && (
          <Notice
            tone="warn"
            title="It waits for you"
            actions={<LinkButton href="/data/upload">Upload a file</LinkButton>}
          >
            {question}
          </Notice>
        )}
        {placing && (
          <Card
            title="Where these polling districts lie"
            subtitle="Kept for every later file of the council; the import goes on at once"
          >
            <DistrictForm runId={run.id} {...placing} />
          </Card>
        )}
        {run.errorText && (
          <Notice tone={run.status === "cancelled" ? "neutral" : "bad"} title={run.errorText}>
            Nothing of it is visible to anybody: an import or a score set shows only when it is whole.
          </Notice>
        )}
        <Card title="Facts">
          <DescriptionList items={listFacts(run)} />
        </Card>
        {file && (
          <Card
            title="The file"
            subtitle="Where it came from, what it may be used for, until when it is kept"
          >
            <SourceFacts file={file} />
          </Card>
        )}
        {others.length > 0 && (
          <Card title="Other runs of this file">
            <RunTable runs={others} />
          </Card>
        )}
        {rejects.length > 0 && (
          <Card
            title="Rejected rows"
            subtitle="Everything else was taken. Correct these in the download and load it again"
          >
            <RejectTable runId={run.id} rejects={rejects} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
