import type { Metadata } from "next";
import { ForecastReport } from "@/components/forecasts/forecast-report";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { loadForecast } from "@/lib/forecasts/loaders";
import { formatDate, formatDateTime } from "@/lib/platform/format";

export const metadata: Metadata = { title: "Forecast" };

export default async function ForecastPage({ params }: { params: Promise<{ id: string }> }) {
  const { forecast, figures } = await loadForecast((await params).id);
  return (
    <>
      <PageHeader
        title={`Forecast: ${forecast.name}`}
        subtitle={`Poll on ${formatDate(forecast.pollDate)} · sealed ${formatDateTime(forecast.sealedAt)} by ${forecast.sealedBy}`}
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Forecasts", href: "/forecasts" }, { label: forecast.name }]} />
        }
        actions={<PrintButton />}
      />
      <ForecastReport forecast={forecast} figures={figures} />
    </>
  );
}
