import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { ALERTS } from "@/lib/audit/alerts.table";
import { describeAlert } from "@/lib/audit/rules/describe-alert";
import type { AuditAlert } from "@/lib/audit/types";

export function AlertList({ alerts }: { alerts: readonly AuditAlert[] }) {
  if (alerts.length === 0)
    return <p className="text-muted">Nobody went beyond what is usual in volume, hours, areas or order.</p>;
  return (
    <div className="flex flex-col gap-3">
      {alerts.map((alert) => (
        <Notice
          key={`${alert.kind} ${alert.userId} ${alert.day}`}
          tone="warn"
          title={`${ALERTS[alert.kind].title}: ${describeAlert(alert)}`}
        >
          {ALERTS[alert.kind].why}{" "}
          <Link
            className="underline"
            href={`/protection/audit?account=${alert.userId}&from=${alert.day}&until=${alert.day}`}
          >
            See that day
          </Link>
        </Notice>
      ))}
    </div>
  );
}
