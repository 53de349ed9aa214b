import { communities, rareSurnameEndings, rareSurnameStems } from "./community-names.table";
import { cumulate, type RandomStream } from "./draw-random";
import { forenamesByDecade, forenameTail } from "./forenames.table";
import { surnamesByFrequency } from "./surnames.table";

type Sex = "F" | "M";

const tailShare = 0.12;
const middleNameShare = 0.55;
/** The five hundred surnames of the table are borne by 39.5% of people. */
const rareSurnameShare = 0.5;

const forenames: string[] = [];
const surnames: string[] = [];
const forenameIndex = new Map<string, number>();
/** the feminine form of each surname: itself, but for some Slavic ones */
const feminineForm: number[] = [];

function intern(name: string): number {
  const known = forenameIndex.get(name);
  if (known !== undefined) return known;
  forenames.push(name);
  forenameIndex.set(name, forenames.length - 1);
  return forenames.length - 1;
}

function addSurname(name: string): number {
  surnames.push(name);
  feminineForm.push(surnames.length - 1);
  return surnames.length - 1;
}

/** Frequencies by rank fall about as 1 / (rank + 8) in the years for which counts are published. */
function rankedNames(names: string): { ids: number[]; cumulative: Float64Array } {
  const ids = names.split(" ").map(intern);
  return { ids, cumulative: cumulate(ids.map((_, rank) => 1 / (rank + 8))) };
}

const decades = {
  F: new Map(Object.entries(forenamesByDecade.F).map(([year, names]) => [Number(year), rankedNames(names)])),
  M: new Map(Object.entries(forenamesByDecade.M).map(([year, names]) => [Number(year), rankedNames(names)])),
};
const tails = { F: rankedNames(forenameTail.F), M: rankedNames(forenameTail.M) };

/** Drawn with the forenames of their community alone. */
const communitySurnames = new Set(communities.flatMap((community) => community.surnames.split(/[ /]/)));
const commonSurnames: number[] = [];
const commonWeights: number[] = [];
for (const [perTenThousand, names] of surnamesByFrequency) {
  for (const name of names.split(" ")) {
    if (communitySurnames.has(name)) continue;
    commonSurnames.push(addSurname(name));
    commonWeights.push(perTenThousand);
  }
}
const commonCumulative = cumulate(commonWeights);

const rareSurnames: number[] = [];
for (const stem of rareSurnameStems.split(" ")) {
  for (const ending of rareSurnameEndings.split(" ")) {
    if (stem.at(-1) !== ending[0]) rareSurnames.push(addSurname(stem + ending));
  }
}

const communityNames = communities.map((community) => ({
  F: community.forenames.F.split(" ").map(intern),
  M: community.forenames.M.split(" ").map(intern),
  surnames: community.surnames.split(" ").map((forms) => {
    const [masculine, feminine] = forms.split("/");
    const id = addSurname(masculine!);
    if (feminine) feminineForm[id] = addSurname(feminine);
    return id;
  }),
}));
const communityCumulative = cumulate([
  ...communities.map((community) => community.share),
  1 - communities.reduce((sum, community) => sum + community.share, 0),
]);

/** The community of everybody else. */
export const majority = communities.length;

/** An index into `communities`, or `majority`. */
export function drawCommunity(random: RandomStream): number {
  return random.fromCumulative(communityCumulative);
}

export function isEuropean(community: number): boolean {
  return communities[community]?.european ?? false;
}

export function drawForename(random: RandomStream, sex: Sex, birthYear: number, community: number): number {
  const names = communityNames[community];
  if (names) return random.pick(names[sex]);
  if (birthYear >= 1970 && random.chance(tailShare)) {
    return tails[sex].ids[random.fromCumulative(tails[sex].cumulative)]!;
  }
  const decade = Math.max(1924, Math.min(2004, Math.round((birthYear - 4) / 10) * 10 + 4));
  const { ids, cumulative } = decades[sex].get(decade)!;
  return ids[random.fromCumulative(cumulative)]!;
}

/** A second forename, or -1. */
export function drawMiddleName(
  random: RandomStream,
  sex: Sex,
  birthYear: number,
  community: number,
  forename: number,
): number {
  if (!random.chance(middleNameShare)) return -1;
  const name = drawForename(random, sex, birthYear, community);
  return name === forename ? -1 : name;
}

/** The masculine form, where there are two. */
export function drawSurname(random: RandomStream, community: number): number {
  const names = communityNames[community];
  if (names) return random.pick(names.surnames);
  if (random.chance(rareSurnameShare)) return random.pick(rareSurnames);
  return commonSurnames[random.fromCumulative(commonCumulative)]!;
}

export function forenameText(forename: number, middleName: number): string {
  return middleName < 0 ? forenames[forename]! : `${forenames[forename]} ${forenames[middleName]}`;
}

export function surnameText(surname: number, female: boolean): string {
  return surnames[female ? feminineForm[surname]! : surname]!;
}
