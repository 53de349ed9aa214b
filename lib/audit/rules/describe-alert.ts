import { ALERTS } from "@/lib/audit/alerts.table";
import type { AuditAlert } from "@/lib/audit/types";
import { formatDate, formatNumber } from "@/lib/platform/format";

/** One sentence: who did what on which day, and what is usual. */
export function describeAlert({ kind, userName, userId, day, figure }: AuditAlert): string {
  const who = userName ?? `Account ${userId}`;
  const on = `on ${formatDate(day)}`;
  const limit = formatNumber(ALERTS[kind].limit);
  const number = formatNumber(figure);
  switch (kind) {
    case "volume":
      return `${who} was shown ${number} electors ${on}; more than ${limit} is unusual.`;
    case "hours":
      return `${who} was shown ${number} electors between midnight and five ${on}.`;
    case "areas":
      return `${who} was shown electors of ${number} wards ${on}; more than ${limit} is unusual.`;
    case "sequence":
      return `${who} opened ${number} elector pages in the order of their numbers ${on}.`;
  }
}
