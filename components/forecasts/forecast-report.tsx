import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { IntervalLozenge } from "@/components/ui/interval-lozenge";
import { Note } from "@/components/ui/note";
import { nameParty } from "@/lib/elections/rules/read-party";
import { judgeForecast } from "@/lib/forecasts/rules/judge-forecast";
import type { ForecastView, JudgedFigure } from "@/lib/forecasts/types";
import { formatDate, formatPercent } from "@/lib/platform/format";

export interface ForecastReportProps {
  forecast: ForecastView;
  figures: readonly JudgedFigure[];
}

const percent = (hundredths: number) => formatPercent(hundredths / 10_000, 1);

/** Turnout and shares by area, each beside its result; above them how near they came. */
export function ForecastReport({ forecast, figures }: ForecastReportProps) {
  const keys = [...new Set(figures.map(({ key }) => key))].sort(
    (a, b) => Number(b === "turnout") - Number(a === "turnout") || a.localeCompare(b),
  );
  return (
    <CardColumn>
      <Card title="The seal">
        <DescriptionList
          items={[
            { term: "SHA-256", detail: <code className="break-all">{forecast.sha256}</code> },
            {
              term: "Scores",
              detail: `set ${forecast.scoreSetId}, register of ${formatDate(forecast.registerAsOf)}`,
            },
          ]}
        />
        <Note>
          The hash is of every figure of every area. It stands in the audit trail as well; nobody can alter or
          take back a forecast that is sealed, and none can be sealed after the poll has closed.
        </Note>
        <Note>
          How far a whole area moves between polls is assumed in the ranges, not measured yet: not enough
          forecasts have been judged by results.
        </Note>
      </Card>
      {keys.length === 0 && (
        <Card>
          <EmptyState title="No figures for your areas">The forecast is of areas beyond yours.</EmptyState>
        </Card>
      )}
      {keys.map((key) => (
        <KeyCard key={key} name={key} figures={figures.filter((figure) => figure.key === key)} />
      ))}
    </CardColumn>
  );
}

function KeyCard({ name, figures }: { name: string; figures: readonly JudgedFigure[] }) {
  const title = name === "turnout" ? "Turnout" : `${nameParty(name)}, share of the vote`;
  const score = judgeForecast(figures);
  return (
    <Card
      title={
        score
          ? `${title}: ${percent(score.meanError)} off on average, ${formatPercent(score.within)} within the range`
          : title
      }
      subtitle={
        score
          ? `${score.areas} of ${figures.length} areas declared; four in five results should be within the 80% range`
          : "No result is loaded yet; error and coverage appear here when it is"
      }
    >
      <DataTable
        caption={title}
        rows={figures}
        rowKey={({ areaId }) => areaId}
        columns={[
          { key: "name", heading: "Area", cell: (row) => row.name },
          { key: "share", heading: "Forecast", align: "end", cell: (row) => percent(row.share) },
          {
            key: "range",
            heading: "80% range",
            width: "w-[34%]",
            phone: "line",
            cell: (row) => (
              <IntervalLozenge lowHundredths={row.low} markHundredths={row.share} highHundredths={row.high} />
            ),
          },
          {
            key: "actual",
            heading: "Result",
            align: "end",
            cell: (row) => (row.actual === null ? "" : percent(row.actual)),
          },
          {
            key: "error",
            heading: "Off by",
            align: "end",
            cell: (row) =>
              row.actual === null
                ? ""
                : `${percent(Math.abs(row.share - row.actual))}${row.actual < row.low || row.actual > row.high ? ", outside" : ""}`,
          },
        ]}
      />
    </Card>
  );
}
