import type { Metadata } from "next";
import { ForecastTable } from "@/components/forecasts/forecast-table";
import { SealTable } from "@/components/forecasts/seal-table";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { loadForecasts } from "@/lib/forecasts/loaders";

export const metadata: Metadata = { title: "Forecasts" };

export default async function ForecastsPage() {
  const { forecasts, sealable, maySeal } = await loadForecasts();
  return (
    <>
      <PageHeader
        title="Forecasts"
        subtitle="Written down and sealed before a poll closes, and judged by the result"
      />
      <CardColumn>
        <Card title="Sealed" subtitle="The newest first; none can be altered or taken back">
          <ForecastTable forecasts={forecasts} />
        </Card>
        {maySeal && sealable.length > 0 && (
          <Card
            title="Seal what the published scores expect"
            subtitle="Until the poll closes at ten in the evening; once for each score set"
          >
            <SealTable elections={sealable} />
          </Card>
        )}
      </CardColumn>
    </>
  );
}
