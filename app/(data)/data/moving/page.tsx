import type { Metadata } from "next";
import { ParityTable } from "@/components/canvass/parity-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadMove } from "@/lib/canvass/loaders";

export const metadata: Metadata = { title: "Moving from another system" };

const STEPS = [
  {
    layout: "van-people",
    name: "People",
    what: "The export of people with VANID, name, address and postcode, as CSV. It says which elector each of their ids is.",
  },
  {
    layout: "van-contact-history",
    name: "Contacts",
    what: "The contact history report, zipped and named .xls as it comes. Upload it as it is.",
  },
  {
    layout: "van-survey-responses",
    name: "Survey answers",
    what: "The survey response report, likewise. Answers join the contact at which they were given.",
  },
] as const;

export default async function MovingPage() {
  const report = await loadMove();
  const next = STEPS.find(({ layout }) => !report.lines.some((line) => line.layout === layout));
  return (
    <>
      <PageHeader
        title="Moving from NGP VAN (Connect)"
        subtitle="Three files, in this order; the report below says what of them is here"
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Files and runs", href: "/data" }, { label: "Moving" }]} />
        }
        actions={
          <LinkButton href="/data/upload" variant={next ? "primary" : "plain"}>
            {next ? `Upload ${next.name.toLowerCase()}` : "Upload another file"}
          </LinkButton>
        }
      />
      <CardColumn>
        <Card title={next ? `Next: ${next.name.toLowerCase()}` : "All three are loaded"}>
          <ol className="flex flex-col gap-2">
            {STEPS.map(({ layout, name, what }, index) => (
              <li key={layout} className="flex gap-3">
                <span className="figures text-faint">{index + 1}</span>
                <span>
                  <span className="font-strong">
                    {name}
                    {report.lines.some((line) => line.layout === layout) && ": loaded"}
                  </span>
                  <span className="block text-muted text-note">{what}</span>
                </span>
              </li>
            ))}
          </ol>
        </Card>
        <ParityTable report={report} />
        {report.lines.some(({ waiting }) => waiting > 0) && (
          <p>
            <LinkButton href="/data/unmatched">Match what is left by hand</LinkButton>
          </p>
        )}
      </CardColumn>
    </>
  );
}
