"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { Column } from "@/components/ui/data-table-column";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { formatNumber } from "@/lib/platform/format";
import { confirmAlterations } from "@/lib/register/actions";
import type { AlterationPreview as Preview } from "@/lib/register/schema";

const COLUMNS: readonly Column<Preview["districts"][number]>[] = [
  { key: "district", heading: "Polling district", weight: "strong", cell: (row) => row.district },
  { key: "added", heading: "Added", align: "end", cell: (row) => formatNumber(row.added) },
  { key: "movedIn", heading: "Of those, moved in", align: "end", cell: (row) => formatNumber(row.movedIn) },
  { key: "amended", heading: "Amended", align: "end", cell: (row) => formatNumber(row.amended) },
  { key: "deleted", heading: "Deleted", align: "end", cell: (row) => formatNumber(row.deleted) },
  { key: "unchanged", heading: "Unchanged", align: "end", cell: (row) => formatNumber(row.unchanged) },
];

/** What alterations would change, before they do, and the go-ahead. */
export function AlterationPreview({ runId, preview }: { runId: number; preview: Preview }) {
  const [refusal, setRefusal] = useState<string>();
  const { added, movedIn, amended, deleted, unchanged, districts } = preview;
  return (
    <Card
      title="What these alterations change"
      subtitle="Nothing has changed yet. “Moved in” were on the register before, or leave another number in this file"
      actions={
        <form action={async (form) => setRefusal((await confirmAlterations(form))?.serverError)}>
          <input type="hidden" name="runId" value={runId} />
          <Button type="submit" variant="primary">
            Load these alterations
          </Button>
        </form>
      }
    >
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: "Added", detail: `${formatNumber(added)}, of whom ${formatNumber(movedIn)} moved in` },
          { term: "Amended", detail: formatNumber(amended) },
          { term: "Deleted", detail: `${formatNumber(deleted)}; they stay known, off the register` },
          { term: "Say what is known already", detail: formatNumber(unchanged) },
        ]}
      />
      <DataTable
        caption="Changes by polling district, most first"
        columns={COLUMNS}
        rows={districts}
        rowKey={(row) => row.district}
        empty={<EmptyState title="No row can be taken">See the rejected rows below.</EmptyState>}
      />
    </Card>
  );
}
