import { PARTIES_STANDING, type Party } from "@/lib/elections/parties.table";

const key = (text: string) => text.toLowerCase().replaceAll("_", " ").trim();

const BY_SPELLING = new Map<string, Party>(
  PARTIES_STANDING.flatMap((party) =>
    [party.code, party.name, party.short, ...party.spellings].map((spelling) => [key(spelling), party]),
  ),
);

/** The party of a code, name or abbreviation as files write it; undefined where it is none that we know. */
export const readParty = (text: string): Party | undefined => BY_SPELLING.get(key(text));

/** "Labour" for labour; a code that we do not know as it stands. */
export const nameParty = (code: string): string =>
  PARTIES_STANDING.find((party) => party.code === code)?.name ?? code;
