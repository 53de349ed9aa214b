import type { Metadata } from "next";
import { StreetWalkList } from "@/components/canvass/street-walk";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { loadArea } from "@/lib/areas/loaders/load-area";
import { loadStreet } from "@/lib/canvass/loaders";
import { formatCount } from "@/lib/platform/format";

type Props = { params: Promise<{ code: string; street: string }> };

async function load(params: Props["params"]) {
  const { code, street } = await params;
  const area = await loadArea(code);
  return { area, ...(await loadStreet(area, street)) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).walk.name };
}

export default async function StreetPage({ params }: Props) {
  const { area, walk, codes } = await load(params);
  const electors = walk.doors.reduce((sum, door) => sum + door.electors.length, 0);
  const left = walk.suppressed
    ? `; ${formatCount(walk.suppressed, "elector")} left out, who moved, died or asked not to be called on`
    : "";
  return (
    <>
      <PageHeader
        title={walk.name}
        subtitle={`${area.name} · ${formatCount(walk.doors.length, "door")}, ${formatCount(electors, "elector")}${left}`}
        breadcrumbs={
          <Breadcrumbs
            items={[
              { label: area.name, href: `/areas/${area.code}` },
              { label: "Streets", href: `/areas/${area.code}/streets` },
              { label: walk.name },
            ]}
          />
        }
        actions={<PrintButton label="Print the list" />}
      />
      {walk.doors.length > 0 ? (
        <StreetWalkList doors={walk.doors} codes={codes} />
      ) : (
        <EmptyState title="Nobody here may be called on">
          All who live here moved, died or asked not to be called on.
        </EmptyState>
      )}
    </>
  );
}
