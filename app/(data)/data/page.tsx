import type { Metadata } from "next";
import { LiveRefresh } from "@/components/runs/live-refresh";
import { RunTable } from "@/components/runs/run-table";
import { FileTable } from "@/components/sources/file-table";
import { MarkedTable } from "@/components/sources/marked-table";
import { RemoveDemo } from "@/components/sources/remove-demo";
import { VersionTable } from "@/components/sources/version-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatCount } from "@/lib/platform/format";
import { isAtRest } from "@/lib/runs/rules/describe-run";
import { loadSources } from "@/lib/sources/loaders";

export const metadata: Metadata = { title: "Files and runs" };

export default async function DataPage() {
  const { versions, marked, files, runs, demo } = await loadSources();
  return (
    <>
      <LiveRefresh active={runs.some((run) => !isAtRest(run.status))} />
      <PageHeader
        title="Files and runs"
        subtitle={`${formatCount(versions.length, "register")} and ${formatCount(marked.length, "marked register")} are loaded`}
        actions={
          <>
            <LinkButton href="/data/absent-voters">Absent voters</LinkButton>
            <LinkButton href="/data/upload" variant="primary">
              Upload a file
            </LinkButton>
          </>
        }
      />
      <CardColumn>
        <Card
          title="Registers"
          subtitle="“Known before” are people carried over from an earlier register by name and address"
        >
          <VersionTable versions={versions} />
        </Card>
        <Card
          title="Marked registers"
          subtitle="Who voted, by poll; “voted” is a share of those found"
          actions={<LinkButton href="/data/keying">Key one by hand</LinkButton>}
        >
          <MarkedTable marked={marked} />
        </Card>
        <Card title="Runs" subtitle="Work on files and models; it goes on when you leave the page">
          <RunTable runs={runs} />
        </Card>
        <Card title="Files" subtitle="Kept as they arrived, until the day by which they must be destroyed">
          <FileTable files={files} />
        </Card>
        {demo && (
          <Card
            title="Start with your own data"
            subtitle="The demo city and everything learned from it go; your party is set up instead"
          >
            <RemoveDemo />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
