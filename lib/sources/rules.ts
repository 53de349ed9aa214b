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
