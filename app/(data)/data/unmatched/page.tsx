import type { Metadata } from "next";
import { UnmatchedList } from "@/components/canvass/unmatched-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { loadUnmatched } from "@/lib/canvass/loaders";
import { formatCount } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Contacts to match" };

export default async function UnmatchedPage() {
  const { total, rows } = await loadUnmatched();
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
      <UnmatchedList rows={rows} />
    </>
  );
}
