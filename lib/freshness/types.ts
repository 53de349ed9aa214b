/** How fresh what everybody sees is; dates as ISO days, moments as dates, null where there is none yet. */
export interface Freshness {
  partyName: string;
  demo: boolean;
  registerOf: string | null;
  authorityName: string | null;
  scoreSet: { id: number; publishedAt: Date } | null;
}
