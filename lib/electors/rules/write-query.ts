import type { ElectorsQuery } from "@/lib/electors/schema/electors-query";

const POINTS = ["above", "below"] as const;

/** The address of the list as it stands with these changes: the counterpart of `electorsQuerySchema`. */
export function electorsHref(query: Partial<ElectorsQuery>, changes: Partial<ElectorsQuery> = {}): string {
  // A page of one list is not a page of another: any change starts from the top.
  const next: Partial<ElectorsQuery> = { ...query, after: undefined, before: undefined, ...changes };
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined) continue;
    search.set(key, POINTS.some((point) => point === key) ? String(Number(value) / 100) : String(value));
  }
  const text = search.toString();
  return text ? `/electors?${text}` : "/electors";
}
