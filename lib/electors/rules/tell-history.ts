import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import { formatElectorNumber, isPostalVoter } from "@/lib/electors/rules/name-elector";
import type { PollOutcome, PollRecord, RegisterAppearance } from "@/lib/electors/types";

export interface HistoryItem {
  id: string;
  date: string;
  text: string;
  detail?: string;
}

const OUTCOMES: Record<PollOutcome, string> = {
  didNotVote: "Did not vote",
  votedInPerson: "Voted in person",
  votedByPost: "Voted by post",
  votedByProxy: "Voted by proxy",
  postalNotReturned: "Did not return the postal vote",
  notOnRegister: "Not on the register, or not able to vote",
  noPoll: "No poll here",
  notLoaded: "Not known: the marked register is not loaded",
};

/** What is known of an elector, and when: registers, polls and contacts together, newest first. */
export function tellHistory(
  appearances: readonly RegisterAppearance[],
  polls: readonly PollRecord[],
  contacts: readonly HistoryItem[] = [],
): HistoryItem[] {
  const registers = appearances.map((entry, index) => tellAppearance(entry, appearances[index - 1]));
  const votes = polls.map(({ electionId, type, pollDate, outcome }) => ({
    id: `poll-${electionId}`,
    date: pollDate,
    text: `${OUTCOMES[outcome]}, ${nameElectionInFull(type)}`,
  }));
  return [...registers, ...votes, ...contacts].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
}

function tellAppearance(entry: RegisterAppearance, before: RegisterAppearance | undefined): HistoryItem {
  const number = formatElectorNumber(entry);
  const changes = before ? listChanges(entry, before) : [];
  const altered = entry.kind === "annual" ? "On the register" : "In an alteration of the register";
  return {
    id: `register-${entry.publishedOn}-${entry.kind}`,
    date: entry.publishedOn,
    text: before ? `${altered} as ${number}` : `First on a register we hold, as ${number}`,
    detail: changes.length > 0 ? changes.join("; ") : undefined,
  };
}

function listChanges(entry: RegisterAppearance, before: RegisterAppearance): string[] {
  const number = formatElectorNumber(before);
  const [post, postBefore] = [isPostalVoter(entry.markers), isPostalVoter(before.markers)];
  return [
    formatElectorNumber(entry) !== number && `before, ${number}`,
    entry.addressId !== before.addressId && "at another address than before",
    post && !postBefore && "now with a postal vote",
    !post && postBefore && "no longer with a postal vote",
  ].filter((change) => change !== false);
}
