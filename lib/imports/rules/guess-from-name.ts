import type { ImportKind } from "@/lib/imports/schema";

/** In this order: a marked register is a register too, an alteration names its register. */
const KIND_WORDS: readonly [ImportKind, RegExp][] = [
  ["marked-register", /mark/i],
  ["demographics", /demographic|mosaic|acorn/i],
  ["census", /census/i],
  ["people", /people|person/i],
  ["contacts", /contact|canvass|(^|[^a-z])van[^a-z]/i],
  ["survey", /survey|poll of/i],
  ["questions", /question/i],
  ["results", /result/i],
  ["candidates", /candidate|standing/i],
  ["boundaries", /\.geojson$|boundar/i],
  ["postcodes", /postcode|onspd|nspl/i],
  ["members", /member/i],
  ["absent-voters", /absent|postal.?vot|proxy/i],
  ["area-districts", /branch|area.?district/i],
  ["polling-districts", /polling|district/i],
  ["areas", /area|ward/i],
  ["elections", /elections\b/i],
  ["register", /regist|elector|alter|xpress/i],
];

/** What a file probably holds, by its name; undefined where the name says nothing. */
export function guessKind(fileName: string): ImportKind | undefined {
  return KIND_WORDS.find(([, word]) => word.test(fileName))?.[0];
}

/** The first date in a file's name, as YYYY-MM-DD; councils write both ways round. */
export function guessDate(fileName: string): string | undefined {
  const digits = fileName.replaceAll(/[_ .]/g, "-");
  const yearFirst = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(digits);
  if (yearFirst) return valid(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /(?<!\d)(\d\d)-?(\d\d)-?(20\d\d)(?!\d)/.exec(digits);
  return dayFirst ? valid(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

export type VersionKind = "annual" | "monthly-alteration" | "election-alteration";

export function guessVersionKind(fileName: string): VersionKind {
  if (!/alter/i.test(fileName)) return "annual";
  return /election/i.test(fileName) ? "election-alteration" : "monthly-alteration";
}

function valid(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
