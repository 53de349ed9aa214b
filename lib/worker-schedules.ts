import { anchorHeads } from "@/lib/audit/jobs/anchor-heads";
import { reportAlerts } from "@/lib/audit/jobs/report-alerts";
import { deleteLapsed } from "@/lib/demographics/mutations/delete-lapsed";
import { destroyCopies } from "@/lib/exports/mutations/destroy-copies";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { requestRun } from "@/lib/runs/mutations";

/** What the worker does by the clock; times are London's. */
export const schedules: readonly { name: string; cron: string; work: () => Promise<unknown> }[] = [
  { name: "audit-anchor", cron: "*/10 * * * *", work: () => anchorHeads(runScope(), systemClock()) },
  { name: "audit-alerts", cron: "5 * * * *", work: () => reportAlerts(runScope(), systemClock()) },
  { name: "copies", cron: "*/5 * * * *", work: () => destroyCopies(runScope(), systemClock()) },
  {
    // Before the retention of the night, which then destroys their files.
    name: "licences",
    cron: "0 3 * * *",
    work: () => withScope(runScope(), (tx) => deleteLapsed(tx, systemClock())),
  },
  {
    name: "retention",
    cron: "10 3 * * *",
    work: () => withScope(runScope(), (tx) => requestRun(tx, { kind: "retention", params: {} })),
  },
];
