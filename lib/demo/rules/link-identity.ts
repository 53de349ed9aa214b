import { mark } from "../types";
import type { Population } from "./hold-population";
import { polls } from "./polls.table";

/**
 * Whether the name and address of the target register stand on an earlier register exactly so: the link that a
 * product without record linkage can make.
 */
function isSameIdentity(population: Population, i: number, earlier: number, target: number): boolean {
  const address = population.dwellingAt[target]![i]!;
  if (address < 0 || population.dwellingAt[earlier]![i] !== address) return false;
  if (earlier === target) return true;
  const spellings = (1 << earlier) | (1 << target);
  return (
    (population.misspelled[i]! & spellings) === 0 &&
    population.surnameAt[earlier]![i] === population.surnameAt[target]![i]
  );
}

/** On how many registers up to the target one the identity stands, 1 at least. */
export function countRegisters(population: Population, i: number, target: number): number {
  let registers = 0;
  for (let year = 0; year <= target; year++) if (isSameIdentity(population, i, year, target)) registers += 1;
  return registers;
}

/** What the marked register of a poll says of an identity; by post: of somebody with a postal vote then. */
export const seen = { nothing: 0, absent: 1, voted: 2, absentByPost: 3, votedByPost: 4 } as const;

export function seeMark(population: Population, i: number, poll: number, target: number): number {
  const { register } = polls[poll]!;
  const result = population.marks[poll]![i]!;
  if (result === mark.noRow || !((population.markedUnderAnnualNumber[i]! >> poll) & 1)) return seen.nothing;
  if (!isSameIdentity(population, i, register, target)) return seen.nothing;
  const voted = result === mark.inPerson || result === mark.byPost || result === mark.byProxy;
  if ((population.postalAt[i]! >> register) & 1) return voted ? seen.votedByPost : seen.absentByPost;
  return voted ? seen.voted : seen.absent;
}
