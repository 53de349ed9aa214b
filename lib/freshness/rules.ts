import type { Freshness } from "@/lib/freshness/types";
import { formatDate } from "@/lib/platform/format";

/** "Kingston upon Hull, register of 2 November 2026 · scores published 24 November 2026". */
export function describeFreshness({ registerOf, authorityName, scoreSet }: Freshness): string {
  const register = registerOf
    ? `${authorityName}, register of ${formatDate(registerOf)}`
    : "No register is loaded yet";
  const scores = scoreSet
    ? `scores published ${formatDate(scoreSet.publishedAt)}`
    : "no scores are published yet";
  return `${register} · ${scores}`;
}
