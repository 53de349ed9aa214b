import type { Metadata } from "next";
import { BreachTable } from "@/components/exports/breach-table";
import { ExportTable } from "@/components/exports/export-table";
import { LiveRefresh } from "@/components/runs/live-refresh";
import { Card } from "@/components/ui/card";
import { CardColumn } from "@/components/ui/card-column";
import { PageHeader } from "@/components/ui/page-header";
import { loadExports } from "@/lib/exports/loaders";

export const metadata: Metadata = { title: "Copies" };

export default async function ExportsPage() {
  const { all, exports, breaches, own, now } = await loadExports();
  return (
    <>
      <LiveRefresh active={exports.some(({ state }) => state === "making")} />
      <PageHeader
        title={all ? "Register of copies" : "Your copies"}
        subtitle="Each copy names its recipient, expires, and holds invented electors by which it can be traced"
      />
      <CardColumn>
        {all && (
          <Card title="Breaches" subtitle="Within 72 hours of finding out the regulator must hear of it">
            <BreachTable breaches={breaches} now={now} />
          </Card>
        )}
        <Card title="Copies of lists" subtitle="The newest 200">
          <ExportTable exports={exports} own={own} />
        </Card>
      </CardColumn>
    </>
  );
}
