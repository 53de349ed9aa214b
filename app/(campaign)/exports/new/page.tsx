import type { Metadata } from "next";
import { ExportForm } from "@/components/exports/export-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { loadExportForm } from "@/lib/exports/loaders";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Export a list" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewExportPage({ searchParams }: Props) {
  const { area, electors, list, fields, formats, bulk } = await loadExportForm(await searchParams);
  return (
    <>
      <PageHeader
        title="Export a list"
        subtitle={`${formatCount(electors, "elector")} of ${area.name}`}
        breadcrumbs={
          <Breadcrumbs
            items={[
              { label: area.name, href: `/areas/${area.code}` },
              { label: "Electors", href: `/electors?${list}` },
              { label: "Export" },
            ]}
          />
        }
      />
      <Card className="max-w-160" title="A copy for one person, for a time">
        <ExportForm list={list} fields={fields} formats={formats} bulk={bulk} />
      </Card>
    </>
  );
}
