const OPTED_OUT = /^\(z\)\s*|\s*\(z\)$/i;

/** A surname without the "(z)" by which some software marks an elector as opted out of the open register. */
export function withoutOptOut(text: string): { text: string; optedOut: boolean } {
  if (!text.includes("(")) return { text, optedOut: false };
  return { text: text.replace(OPTED_OUT, ""), optedOut: OPTED_OUT.test(text) };
}

/** "Surname Forename Middle", or "Surname, Forename Middle". Where a surname has a space, only the comma tells. */
export function splitName(text: string): { surname: string; forename: string; middleNames: string } {
  const comma = text.indexOf(",");
  const [surname = "", rest = ""] = comma >= 0 ? cut(text, comma) : cut(text, text.indexOf(" "));
  const [forename = "", middleNames = ""] = cut(rest, rest.indexOf(" "));
  return { surname, forename, middleNames };
}

const cut = (text: string, at: number) =>
  at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
