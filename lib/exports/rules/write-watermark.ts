import { formatDate } from "@/lib/platform/format";

/** What everybody who holds the copy can read in it. */
export function writeWatermark(copy: {
  id: number;
  recipient: string;
  requestedBy: string | null;
  requestedAt: Date;
}): string {
  const by = copy.requestedBy ? ` by ${copy.requestedBy}` : "";
  return `Copy ${copy.id} for ${copy.recipient}, made on ${formatDate(copy.requestedAt)}${by}. Do not pass on.`;
}
