const FIELDS: Record<string, string> = {
  district: "Polling district",
  number: "Elector number",
  suffix: "Suffix",
  markers: "Markers",
  birthDate: "Date of birth of an attainer",
  surname: "Surname",
  forename: "Forename",
  fullName: "Whole name",
  postcode: "Postcode",
  mark: "Mark",
};

/** "Polling district" for district; "Address line 2" for address2. */
export function nameField(field: string): string {
  const line = /^address(\d)$/.exec(field);
  if (line) return `Address line ${line[1]}`;
  return FIELDS[field] ?? field;
}
