import type { Metadata } from "next";
import { UploadForm } from "@/components/imports/upload-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { IMPORT_STEPS } from "@/lib/imports/rules/import-steps";
import { requirePermission } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Upload a file" };

const ORDER = [
  ["Areas", "authorities, constituencies and wards with their codes"],
  ["Polling districts", "the ward and constituency of each"],
  ["Elections", "polls and the areas they were held in"],
  ["Register", "of each year, oldest first, so that people carry over"],
  ["Marked register", "who voted at each poll"],
  ["Contacts", "what canvassers wrote down, as a sheet, a report or an export of theirs"],
] as const;

export default async function UploadPage() {
  await requirePermission("files:upload");
  return (
    <>
      <PageHeader
        title="Upload a file"
        subtitle="Nothing is loaded until you have seen what is in it"
        actions={<LinkButton href="/data/moving">Moving from NGP VAN</LinkButton>}
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Files and runs", href: "/data" }, { label: "Upload a file" }]} />
        }
      />
      <Steps label="Import" steps={IMPORT_STEPS} current={0} />
      <CardGrid>
        <Card title="Choose the file">
          <UploadForm />
        </Card>
        <Card title="In which order">
          <ol className="flex flex-col gap-2">
            {ORDER.map(([name, what], index) => (
              <li key={name} className="flex gap-3">
                <span className="figures text-faint">{index + 1}</span>
                <span>
                  <span className="font-strong">{name}</span>
                  <span className="block text-muted text-note">{what}</span>
                </span>
              </li>
            ))}
          </ol>
        </Card>
      </CardGrid>
    </>
  );
}
