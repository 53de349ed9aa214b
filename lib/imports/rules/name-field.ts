const FIELDS: Record<string, string> = {
  district: "Polling district",
  number: "Elector number",
  suffix: "Suffix",
  markers: "Markers",
  birthDate: "Date of birth of an attainer",
  attainmentDate: "Date on which an attainer comes of age",
  title: "Title",
  surname: "Surname",
  forename: "Forename",
  middleNames: "Middle names or initials",
  nameSuffix: "Letters after the name",
  fullName: "Whole name, surname first",
  optOut: "Opted out of the open register",
  change: "What the row changes",
  electorId: "Elector ID of the council",
  uprn: "UPRN of the property",
  postcode: "Postcode",
  mark: "Mark",
  at: "Day of the contact",
  time: "Time of the contact",
  channel: "Way of contact",
  outcome: "Outcome",
  answer: "Answer: party or code",
  strength: "Strength, 1 to 5",
  score10: "Strength, 0 to 10",
  contest: "Contest asked about",
  pastVote: "Past vote",
  secondPreference: "Second choice",
  issue: "Issue",
  canvasser: "Canvasser",
  foreignId: "Id in the other system",
  electorNumber: "Whole elector number",
  personName: "Name, to review by",
  register: "Register of the number",
  elector_id: "Our id",
};

/** "Polling district" for district; "Address line 2" for address2. */
export function nameField(field: string): string {
  const line = /^address(\d)$/.exec(field);
  if (line) return `Address line ${line[1]}`;
  return FIELDS[field] ?? field;
}
