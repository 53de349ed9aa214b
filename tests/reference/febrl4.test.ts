import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { linkFiles } from "@/lib/linkage/jobs/link-files";
import { countTruth } from "@/lib/linkage/rules/count-truth";
import type { ColumnChoice } from "@/lib/linkage/types";

const folder = resolve(process.env.HUSTINGS_SHARED ?? "../shared", "reference");
const present = existsSync(resolve(folder, "linkage_febrl4"));
const reason = present ? "" : ` (skipped: no reference data at ${folder}; set HUSTINGS_SHARED)`;

const columns: ColumnChoice = {
  forename: ["given_name"],
  surname: ["surname"],
  address: ["street_number", "address_1"],
  town: ["suburb"],
  postcode: ["postcode"],
  dob: ["date_of_birth"],
};

/** The person stands in the record's name: rec-561-org and rec-561-dup-0 are one. */
const personOf = (record: string) => record.split("-")[1] ?? "";

async function f1(chosen: ColumnChoice): Promise<number> {
  const read = (name: string) => ({ path: resolve(folder, name), columns: chosen, truth: "rec_id" });
  const { pairs, left, right } = await linkFiles(
    read("linkage_febrl4/dataset4a.csv"),
    read("linkage_febrl4/dataset4b.csv"),
    0.5,
    () => undefined,
  );
  const links = pairs.filter((pair) => pair.decision === "link");
  return countTruth(links, left.truth!.map(personOf), right!.truth!.map(personOf)).f1;
}

describe.skipIf(!present)(`the five thousand Australians of FEBRL 4${reason}`, () => {
  it("are found with an F1 of at least 0.995 by the social security number too", async () => {
    expect(await f1({ ...columns, id: ["soc_sec_id"] })).toBeGreaterThanOrEqual(0.995);
  });

  it("are found with an F1 of at least 0.99 without it", async () => {
    expect(await f1(columns)).toBeGreaterThanOrEqual(0.99);
  });
});

describe.skipIf(!present)(`the five hundred Germans of RLdata500${reason}`, () => {
  it("show 47 of their 50 duplicates by name and date of birth alone", async () => {
    const { pairs, left } = await linkFiles(
      {
        path: resolve(folder, "linkage_rldata/RLdata500.csv"),
        columns: {
          forename: ["fname_c1", "fname_c2"],
          surname: ["lname_c1", "lname_c2"],
          dob: ["by", "bm", "bd"],
        },
        truth: "true_id",
      },
      null,
      0.5,
      () => undefined,
    );
    const figures = countTruth(
      pairs.filter((pair) => pair.decision === "link"),
      left.truth!,
      null,
    );
    expect(figures.truePositive).toBeGreaterThanOrEqual(47);
    expect(figures.falsePositive).toBeLessThanOrEqual(4);
  });
});
