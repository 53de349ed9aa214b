import type { Metadata } from "next";
import { CanvassImportForm } from "@/components/canvass/canvass-import-form";
import { ImportForm } from "@/components/imports/import-form";
import { PreviewTable } from "@/components/imports/preview-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { CardGrid } from "@/components/ui/card-grid";
import { DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { loadCodeGaps } from "@/lib/canvass/loaders";
import { loadFile } from "@/lib/imports/loaders/load-file";
import { describePreview } from "@/lib/imports/rules/describe-preview";
import { IMPORT_STEPS } from "@/lib/imports/rules/import-steps";
import { isMapped, startMapping } from "@/lib/imports/rules/start-mapping";
import type { ImportChoices, ImportPreview } from "@/lib/imports/types";
import { formatBytes } from "@/lib/platform/format";
import { nameFileKind } from "@/lib/sources/rules";

export const metadata: Metadata = { title: "Check a file" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function FilePage({ params, searchParams }: Props) {
  const { file, kind, choices, preview, authorityCode, on, versionKind } = await loadFile(
    (await params).id,
    await searchParams,
  );
  const mapped = !(preview instanceof Error) && isMapped(preview);
  // Naming the columns needs the whole width.
  const Layout = mapped ? CardColumn : CardGrid;
  return (
    <>
      <PageHeader
        title={file.name}
        subtitle={`${nameFileKind(kind)}, ${formatBytes(file.sizeBytes)}. Nothing of it is loaded yet by looking at it.`}
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Files and runs", href: "/data" }, { label: file.name }]} />
        }
      />
      <Steps label="Import" steps={IMPORT_STEPS} current={1} />
      {preview instanceof Error ? (
        <ErrorState
          title="This file cannot be read"
          whatHappened={preview.message}
          whatIsSafe="Nothing was loaded."
          whatToTry="Correct the file, or ask the council for another export, and upload it again."
          actions={<LinkButton href="/data/upload">Upload another file</LinkButton>}
        />
      ) : (
        <CardColumn>
          {preview.problems.map((problem) => (
            <Notice key={problem.message} tone={problem.kind === "duplicate-file" ? "neutral" : "warn"}>
              {problem.message}
            </Notice>
          ))}
          {preview.savedAs && (
            <Notice tone="neutral" title={`Read as ${preview.savedAs}`}>
              Somebody has named these columns before. Change them below where this file is different.
            </Notice>
          )}
          <Layout>
            <Card title="Import it">
              {kind === "contacts" || kind === "people" ? (
                <CanvassImport fileId={file.id} holds={kind} choices={choices} preview={preview} />
              ) : (
                <ImportForm
                  key={`${authorityCode}-${on}`}
                  fileId={file.id}
                  fileName={file.name}
                  holds={kind}
                  choices={choices}
                  authorityCode={authorityCode}
                  on={on}
                  versionKind={versionKind}
                  entitlement={file.entitlement ?? undefined}
                  columns={preview.columns}
                  fields={preview.fields}
                  sample={preview.sample}
                  mapped={mapped}
                  mapping={startMapping(preview)}
                  savedAs={preview.savedAs}
                />
              )}
            </Card>
            <Card title="How it is read">
              <DescriptionList items={describePreview(preview)} />
            </Card>
          </Layout>
          {!mapped && (
            <Card title="The first rows, as they will be read">
              <PreviewTable rows={preview.rows} />
            </Card>
          )}
        </CardColumn>
      )}
    </>
  );
}

interface CanvassImportProps {
  fileId: number;
  holds: "contacts" | "people";
  choices: ImportChoices;
  preview: ImportPreview;
}

async function CanvassImport({ fileId, holds, choices, preview }: CanvassImportProps) {
  const gaps =
    holds === "contacts" ? await loadCodeGaps(fileId, preview.mapping) : { codes: [], unknown: [] };
  return (
    <CanvassImportForm
      fileId={fileId}
      holds={holds}
      choices={choices}
      columns={preview.columns}
      fields={preview.fields}
      sample={preview.sample}
      mapped={isMapped(preview)}
      mapping={startMapping(preview)}
      {...gaps}
    />
  );
}
