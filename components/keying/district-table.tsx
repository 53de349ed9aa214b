import { ActionButton } from "@/components/ui/action-button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pill } from "@/components/ui/pill";
import { beginKeying } from "@/lib/elections/actions";
import type { KeyingDistrict } from "@/lib/elections/types";
import { formatNumber } from "@/lib/platform/format";

/** Districts that polled, with where their marks come from. */
export function DistrictTable({
  districts,
  pollDate,
}: {
  districts: readonly KeyingDistrict[];
  pollDate: string;
}) {
  return (
    <DataTable
      caption="Polling districts that polled on this day"
      rows={districts}
      rowKey={(district) => district.districtId}
      empty={
        <EmptyState title="No district can be keyed">
          Either nobody polled here on this day, or no register published by then is loaded.
        </EmptyState>
      }
      columns={[
        { key: "code", heading: "District", weight: "strong", cell: (district) => district.code },
        { key: "ward", heading: "Ward", cell: (district) => district.ward },
        {
          key: "electors",
          heading: "Electors then",
          align: "end",
          cell: (district) => formatNumber(district.electors),
        },
        { key: "state", heading: "Marks", cell: (district) => <State district={district} /> },
        {
          key: "go",
          heading: "Keying",
          phone: "bare",
          cell: (district) => <Begin district={district} pollDate={pollDate} />,
        },
      ]}
    />
  );
}

function State({ district }: { district: KeyingDistrict }) {
  if (district.loaded) return <Pill tone="good">loaded</Pill>;
  if (district.keyed === null) return <span className="text-muted">not loaded</span>;
  return <Pill tone="warn">{`${formatNumber(district.keyed)} typed, not published`}</Pill>;
}

function Begin({ district, pollDate }: { district: KeyingDistrict; pollDate: string }) {
  if (district.loaded) return null;
  if (district.sessionId !== null)
    return <LinkButton href={`/data/keying/${district.sessionId}`}>Go on</LinkButton>;
  const fields = { districtId: String(district.districtId), pollDate };
  return (
    <ActionButton action={beginKeying} fields={fields} pendingLabel="Opening…">
      Begin
    </ActionButton>
  );
}
