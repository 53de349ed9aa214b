import type { Metadata } from "next";
import { PutAsideCard } from "@/components/canvass/put-aside-card";
import { UnmatchedList } from "@/components/canvass/unmatched-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { loadUnmatched } from "@/lib/canvass/loaders";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Contacts to match" };

export default async function UnmatchedPage() {
  const { total, rows, putAside } = await loadUnmatched();
  return (
    <>
      <PageHeader
        title="Contacts to match"
        subtitle={
          total === 0
            ? "Nothing waits"
            : `${formatCount(total, "row")} of canvass files fit nobody, or several people; the oldest ${rows.length} are shown`
        }
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Files and runs", href: "/data" }, { label: "Contacts to match" }]} />
        }
      />
      <CardColumn>
        <UnmatchedList rows={rows} />
        {putAside.length > 0 && <PutAsideCard rows={putAside} />}
      </CardColumn>
    </>
  );
}
