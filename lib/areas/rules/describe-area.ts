import { describeShare } from "@/lib/areas/rules/describe-share";
import { nameElection } from "@/lib/areas/rules/name-kind";
import type { PollTurnout } from "@/lib/areas/types";

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const year = (poll: PollTurnout) => poll.pollDate.slice(0, 4);

/** "A third of Avenue is expected to vote in a local election". */
export function titleExpectedTurnout(name: string, meanHundredths: number): string {
  const { words, plural } = describeShare(meanHundredths / 10_000);
  return `${capital(words)} of ${name} ${plural ? "are" : "is"} expected to vote in a local election`;
}

/** "The likeliest three tenths of Avenue cast 58% of its expected votes": how far turnout rests on a few. */
export function titleDeciles(
  name: string,
  deciles: readonly { decile: number; electors: number; sumHundredths: number }[],
): string {
  const total = deciles.reduce((sum, row) => sum + row.sumHundredths, 0);
  const top = deciles.filter((row) => row.decile <= 3).reduce((sum, row) => sum + row.sumHundredths, 0);
  if (total === 0) return `Deciles in ${name}`;
  return `The likeliest three tenths of ${name} cast ${percentWhole(top / total)} of its expected votes`;
}

/** "Avenue has the second highest expected turnout of the 7 wards loaded". */
export function titleAmongNeighbours(
  name: string,
  meanHundredths: number,
  others: readonly number[],
): string {
  const above = others.filter((mean) => mean > meanHundredths).length;
  const below = others.filter((mean) => mean < meanHundredths).length;
  const total = others.length + 1;
  if (total === 1) return `${name} is the only ward loaded here`;
  if (above === 0) return `${name} has the highest expected turnout of ${total} wards`;
  if (below === 0) return `${name} has the lowest expected turnout of ${total} wards`;
  return `${name} is ${ordinal(above + 1)} of ${total} wards by expected turnout`;
}

/** What the loaded polls of the type say, oldest against newest. */
export function titleTurnoutHistory(name: string, polls: readonly PollTurnout[], type = "local"): string {
  const known = polls.filter((poll) => poll.type === type && poll.status === "loaded" && poll.electors > 0);
  const [newest, oldest] = [known[0], known.at(-1)];
  const kind = nameElection(type);
  if (!newest || !oldest) return `No past ${kind} poll of ${name} is loaded`;
  const now = newest.voted / newest.electors;
  if (newest === oldest) return `${percent(now)} of ${name} voted in the ${kind} election of ${year(newest)}`;
  const then = oldest.voted / oldest.electors;
  const verb = Math.abs(now - then) < 0.005 ? "stayed level" : now > then ? "rose" : "fell";
  return `Turnout in ${kind} elections ${verb}: ${percent(then)} in ${year(oldest)}, ${percent(now)} in ${year(newest)}`;
}

/** "7 of its 10 wards are loaded"; nothing where all are. */
export function describeCoverage(wards: { total: number; loaded: number }): string | null {
  if (wards.total === 0 || wards.loaded === wards.total) return null;
  if (wards.loaded === 0) return `None of its ${wards.total} wards is loaded`;
  return `${wards.loaded} of its ${wards.total} wards ${wards.loaded === 1 ? "is" : "are"} loaded`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function percentWhole(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function ordinal(value: number): string {
  const words = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
  return words[value] ?? `number ${value}`;
}
