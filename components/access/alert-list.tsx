"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { putAlertAway } from "@/lib/access/actions/people";
import type { AlertView } from "@/lib/access/types";
import { formatDateTime } from "@/lib/platform/format";

const WORDS: Record<string, string> = {
  "locked-out": "was locked out after ten wrong tries. Ask whether it was they who tried.",
  recovered: "was let back in with a new passphrase and second factor.",
  "factor-added": "set up another second factor.",
  "factor-removed": "removed a second factor.",
};

/** What administrators should know of, until somebody puts it away. */
export function AlertList({ alerts }: { alerts: readonly AlertView[] }) {
  if (alerts.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {alerts.map((alert) => (
        <Notice
          key={alert.id}
          tone={alert.kind === "locked-out" ? "bad" : "warn"}
          title={`${alert.name} ${WORDS[alert.kind] ?? alert.kind}`}
          actions={
            <form action={async (form) => void (await putAlertAway(form))}>
              <input type="hidden" name="alertId" value={alert.id} />
              <Button type="submit">Put away</Button>
            </form>
          }
        >
          {formatDateTime(alert.at)}
        </Notice>
      ))}
    </div>
  );
}
