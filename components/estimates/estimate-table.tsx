import { DataTable } from "@/components/ui/data-table";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { percentOf } from "@/lib/estimates/rules/describe-estimates";
import type { Estimate } from "@/lib/estimates/types";
import { formatNumber } from "@/lib/platform/format";

export interface EstimateRow {
  key: string;
  label: string;
  href?: string;
  current?: boolean;
  figures: Estimate["figures"];
}

export interface EstimateTableProps {
  caption: string;
  showCaption?: boolean;
  /** What a row is: "Answer", "Ward", "Age". */
  heading: string;
  rows: readonly EstimateRow[];
}

/** Shares with their ranges; what too few people were asked about says so in the place of its figures. */
export function EstimateTable({ caption, showCaption, heading, rows }: EstimateTableProps) {
  return (
    <DataTable
      caption={caption}
      showCaption={showCaption}
      rows={rows}
      rowKey={({ key }) => key}
      rowHref={({ href }) => href}
      isCurrent={({ current }) => current ?? false}
      columns={[
        { key: "label", heading, cell: ({ label }) => label, width: "w-1/4" },
        {
          key: "share",
          heading: "Share",
          align: "end",
          cell: ({ figures }) => (figures ? percentOf(figures.share) : ""),
        },
        {
          key: "range",
          heading: "80% range",
          width: "w-[34%]",
          phone: "line",
          cell: ({ figures }) =>
            figures ? (
              <IntervalLozenge
                meaning="80% range"
                lowHundredths={figures.low80}
                markHundredths={figures.share}
                highHundredths={figures.high80}
              />
            ) : (
              <span className="text-faint">too few to show</span>
            ),
        },
        {
          key: "wide",
          heading: "95% range",
          align: "end",
          cell: ({ figures }) => figures && `${percentOf(figures.low95)} to ${percentOf(figures.high95)}`,
        },
        {
          key: "asked",
          heading: "Asked",
          align: "end",
          weight: "quiet",
          cell: ({ figures }) => (figures ? formatNumber(figures.respondents) : ""),
        },
      ]}
    />
  );
}
