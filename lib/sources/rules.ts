import { ENTITLEMENTS, MARKED_PERMITS } from "@/lib/sources/entitlements.table";
import { entitlementSchema } from "@/lib/sources/schema";

const FILE_KINDS: Record<string, string> = {
  register: "Register",
  "marked-register": "Marked register",
  areas: "Areas",
  "polling-districts": "Polling districts",
  elections: "Elections",
  questions: "Question bank",
  survey: "Survey",
  results: "Election results",
  candidates: "Parties and candidates standing",
  demographics: "Demographics",
  contacts: "Contacts",
  people: "Another system's people",
  census: "Census counts",
  "absent-voters": "Absent voters",
  members: "Membership list",
  "area-districts": "Districts of areas",
  boundaries: "Boundaries (GeoJSON)",
  postcodes: "Postcode lookup",
};

export function nameFileKind(kind: string): string {
  return FILE_KINDS[kind] ?? kind;
}

const VERSION_KINDS: Record<string, string> = {
  annual: "full register",
  "monthly-alteration": "monthly alterations",
  "election-alteration": "election alterations",
};

export function nameVersionKind(kind: string): string {
  return VERSION_KINDS[kind] ?? kind;
}

/** Files that a council supplies under a regulation. */
export const isSuppliedByRight = (kind: string) => kind === "register" || kind === "marked-register";

/** Under what a file was supplied, and what it may be used for; null where none is stated. */
export function describeEntitlement(kind: string, entitlement: string | null) {
  const known = entitlementSchema.safeParse(entitlement);
  if (!known.success) return null;
  const { title, permits } = ENTITLEMENTS[known.data];
  return { title, permits: kind === "marked-register" ? MARKED_PERMITS : permits };
}
