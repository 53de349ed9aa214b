import { nameElection } from "@/lib/elections/rules/name-election";
import { parseDate } from "@/lib/imports/rules/parse-date";

export interface NamedElection {
  type: string;
  name: string;
  /** YYYY-MM-DD */
  pollDate: string;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * The polling day that a template's header means: by a date in it, by the name of an election that is loaded, or by the
 * year and the kind of election, where only one poll fits. Null where none does, or several do.
 */
export function findNamedPoll(name: string, elections: readonly NamedElection[]): string | null {
  const dated = name
    .split(/\s+/)
    .map(parseDate)
    .find((day) => day !== null);
  if (dated) return dated;
  const same = days(elections.filter((election) => plain(election.name) === plain(name)));
  if (same.length === 1) return same[0] ?? null;
  const year = /\b(19|20)\d\d\b/.exec(name)?.[0];
  const words = plain(name);
  const fit = days(
    elections.filter(
      ({ type, pollDate }) =>
        pollDate.slice(0, 4) === year &&
        [nameElection(type), plain(type)].some((word) => words.includes(word)),
    ),
  );
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

const days = (elections: readonly NamedElection[]) => [...new Set(elections.map(({ pollDate }) => pollDate))];
