import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StreetTable } from "@/components/canvass/street-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { loadArea } from "@/lib/areas/loaders/load-area";
import { loadStreets } from "@/lib/canvass/loaders";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Streets of ${(await loadArea((await params).code)).name}` };
}

export default async function StreetsPage({ params }: Props) {
  const area = await loadArea((await params).code);
  const streets = await loadStreets(area);
  if (!streets) notFound();
  return (
    <>
      <PageHeader
        title={`Streets of ${area.name}`}
        subtitle="Choose one to walk it: its doors in walking order, to write down what happens or to print"
        breadcrumbs={
          <Breadcrumbs items={[{ label: area.name, href: `/areas/${area.code}` }, { label: "Streets" }]} />
        }
      />
      <StreetTable areaCode={area.code} areaName={area.name} streets={streets} />
    </>
  );
}
