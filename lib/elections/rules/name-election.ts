import { ELECTION_TYPES, type ElectionType } from "@/lib/elections/schema";

const ELECTIONS: Record<ElectionType, string> = {
  local: "local",
  "uk-parliament": "general",
  mayoral: "mayoral",
  pcc: "police commissioner",
  devolved: "devolved",
  "by-election": "by-election",
  referendum: "referendum",
};

/** The short word for a type of election, as it stands before "election": "local", "general". */
export function nameElection(type: string): string {
  const known = ELECTION_TYPES.find((candidate) => candidate === type);
  return known ? ELECTIONS[known] : type;
}

/** "local election", "by-election", "referendum". */
export function nameElectionInFull(type: string): string {
  const name = nameElection(type);
  return name === "referendum" || name === "by-election" ? name : `${name} election`;
}
