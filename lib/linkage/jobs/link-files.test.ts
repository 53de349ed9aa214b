import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { linkFiles } from "@/lib/linkage/jobs/link-files";
import { countTruth } from "@/lib/linkage/rules/count-truth";
import type { ColumnChoice, LinkedPair } from "@/lib/linkage/types";

const folder = mkdtempSync(join(tmpdir(), "hustings-linkage-"));
const quiet = () => undefined;

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

describe("registers of two years", () => {
  const columns: ColumnChoice = {
    forename: ["Elector Forename"],
    surname: ["Elector Surname"],
    address: [1, 2, 3, 4, 5, 6].map((number) => `Address${number}`),
    postcode: ["PostCode"],
  };
  type Fate = { moved: string; surname_changed: string; misspelled: string };
  const fates = new Map<string, Fate>();
  let left: string[];
  let right: string[];
  let pairs: LinkedPair[];

  beforeAll(async () => {
    await generateDemo({ city: "hull", electors: 40_000, seed: 5, outDir: folder });
    const truth: Record<string, string>[] = parse(readFileSync(join(folder, "truth.csv")), {
      columns: true,
      bom: true,
    });
    const personOf = (year: number) =>
      new Map(truth.filter((row) => row[`entry_${year}`]).map((row) => [row[`entry_${year}`]!, row.person!]));
    for (const row of truth) fates.set(row.person!, row as Fate);
    const rowsOf = (year: number) => {
      const people = personOf(year);
      const text = readFileSync(join(folder, `register-${year}-12-01.csv`), "utf8");
      const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
      return rows.map((row) => people.get(`${row["Elector Number Prefix"]}-${row["Elector Number"]}`) ?? "");
    };
    left = rowsOf(2024);
    right = rowsOf(2025);
    const source = (year: number) => ({
      path: join(folder, `register-${year}-12-01.csv`),
      columns,
      truth: null,
    });
    ({ pairs } = await linkFiles(source(2024), source(2025), 0.5, quiet));
  });

  const linksFrom = (threshold: number) =>
    pairs.filter((pair) => pair.decision === "link" && pair.probability >= threshold);

  /** Of the people of both registers for whom it holds, the share that is linked rightly. */
  function linkedShare(holds: (fate: Fate) => boolean): number {
    const found = new Set(
      linksFrom(0.5)
        .filter((pair) => left[pair.left] === right[pair.right])
        .map((pair) => left[pair.left]!),
    );
    const inBoth = new Set(right);
    const people = left.filter((person) => person !== "" && inBoth.has(person) && holds(fates.get(person)!));
    return people.filter((person) => found.has(person)).length / people.length;
  }

  it("link with a precision of at least 0.999 at a recall of at least 0.93", () => {
    const strict = countTruth(linksFrom(0.9), left, right);
    expect(strict.precision).toBeGreaterThanOrEqual(0.999);
    expect(strict.recall).toBeGreaterThanOrEqual(0.93);
  });

  it("link with an F1 of at least 0.985 at even odds", () => {
    expect(countTruth(linksFrom(0.5), left, right).f1).toBeGreaterThanOrEqual(0.985);
  });

  it("find three of five who moved within the area, and 99.5 in 100 of those who stayed", () => {
    expect(linkedShare((fate) => fate.moved[5] === "1")).toBeGreaterThanOrEqual(0.6);
    expect(linkedShare((fate) => fate.moved[5] === "0")).toBeGreaterThanOrEqual(0.995);
  });

  it("give each row one partner at most", () => {
    const links = linksFrom(0);
    expect(new Set(links.map((pair) => pair.left)).size).toBe(links.length);
    expect(new Set(links.map((pair) => pair.right)).size).toBe(links.length);
  });
});

describe("small and broken files", () => {
  const columns: ColumnChoice = { forename: ["f"], surname: ["s"], dob: ["d"], postcode: ["p"] };

  it("take dates in different forms and orders for the same dates", async () => {
    const left = file("iso.csv", ["f,s,d,p", "Ann,Marley,1961-04-23,HU1 1AA", "Bo,Stone,1970-12-01,HU1 1AB"]);
    const right = file("us.csv", ["f,s,d,p", "Bo,Stone,12/01/1970,HU11AB", "Ann,Marley,4/23/1961,hu1 1aa"]);
    const read = (path: string) => ({ path, columns, truth: null });
    const { pairs } = await linkFiles(read(left), read(right), 0.5, quiet);
    expect(
      pairs
        .filter((pair) => pair.decision === "link")
        .map(({ left, right }) => [left, right])
        .sort(),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("answer nothing, not an error, where there are no rows or nothing agrees", async () => {
    const empty = file("empty.csv", ["f,s,d,p"]);
    const nulls = file("nulls.csv", ["f,s,d,p", "NULL,,,", ",,N/A,"]);
    const read = (path: string) => ({ path, columns, truth: null });
    expect((await linkFiles(read(empty), read(nulls), 0.5, quiet)).pairs).toEqual([]);
    expect((await linkFiles(read(nulls), read(nulls), 0.5, quiet)).pairs).toEqual([]);
    expect((await linkFiles(read(nulls), null, 0.5, quiet)).pairs).toEqual([]);
  });

  it("say which column of the truth is not there", async () => {
    const path = file("one.csv", ["f,s,d,p", "Ann,Marley,,"]);
    await expect(linkFiles({ path, columns, truth: "who" }, null, 0.5, quiet)).rejects.toThrow(
      'no column "who"',
    );
  });
});
