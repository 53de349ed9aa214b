import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hullWards } from "../rules/hull-wards.table";
import { polls, registerDates } from "../rules/polls.table";
import { type GeneratedDemo, generateDemo } from "./generate-demo";

type Row = Record<string, string>;

const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "hustings-demo-"));
  directories.push(directory);
  return directory;
}

function read(directory: string, name: string): Row[] {
  const encoding = name === "register-2020-12-01" ? "latin1" : "utf8";
  return parse(readFileSync(join(directory, `${name}.csv`), encoding), { columns: true, bom: true });
}

function digest(directory: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(directory).sort()) {
    hash.update(name).update(readFileSync(join(directory, name)));
  }
  return hash.digest("hex");
}

const entry = (row: Row) => `${row["Elector Number Prefix"]}-${row["Elector Number"]}`;
const hasVoted = (mark: string | undefined) => mark === "V" || mark === "VA" || mark === "P";
const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / flags.length;

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

describe("a generated city", () => {
  let directory: string;
  let demo: GeneratedDemo;
  let registers: Row[][];
  let truth: Row[];
  let wardOfDistrict: Map<string, string>;

  beforeAll(async () => {
    directory = newDirectory();
    demo = await generateDemo({ city: "hull", electors: 12_000, seed: 7, outDir: directory });
    registers = registerDates.map((date) => read(directory, `register-${date}`));
    truth = read(directory, "truth");
    const districts = read(directory, "polling-districts");
    wardOfDistrict = new Map(districts.map((row) => [row.district!, row.ward!]));
  });

  it("has about as many electors as asked for, on every register", () => {
    for (const register of registers) expect(Math.abs(register.length / 12_000 - 1)).toBeLessThan(0.05);
    expect(demo.electors).toBe(registers.at(-1)!.length);
  });

  it("numbers electors from 1 without gaps in each polling district of each register", () => {
    for (const register of registers) {
      const next = new Map<string, number>();
      for (const row of register) {
        const district = row["Elector Number Prefix"]!;
        expect(Number(row["Elector Number"])).toBe((next.get(district) ?? 0) + 1);
        next.set(district, Number(row["Elector Number"]));
      }
      expect(next.size).toBe(wardOfDistrict.size);
    }
  });

  it("gives a date of birth to attainers alone", () => {
    const withDate = registers[3]!.filter((row) => row["Elector DOB"] !== "");
    expect(withDate.length).toBeGreaterThan(20);
    for (const row of withDate) expect(row["Elector DOB"]).toMatch(/^\d\d\/\d\d\/200[56]$/);
  });

  it("keeps electors without a name or without an address at the end of their district", () => {
    const last = registers[5]!;
    const nameless = last.filter((row) => row["Elector Surname"] === "");
    const overseas = last.filter((row) => row["Elector Markers"]!.split(" ").includes("F"));
    expect(nameless.length).toBeGreaterThan(0);
    for (const row of nameless) expect(row["Elector Markers"]).toBe("N");
    expect(overseas.length).toBeGreaterThan(0);
    for (const row of overseas) expect(row.Address1).toBe("");
    const size = new Map<string, number>();
    for (const row of last) size.set(row["Elector Number Prefix"]!, Number(row["Elector Number"]));
    for (const row of [...nameless, ...overseas]) {
      expect(Number(row["Elector Number"])).toBeGreaterThan(0.9 * size.get(row["Elector Number Prefix"]!)!);
    }
  });

  it("marks nobody twice, and numbers unknown to the register are late additions alone", () => {
    for (const poll of polls) {
      const known = new Set(registers[poll.register]!.map(entry));
      const lastNumber = new Map<string, number>();
      for (const row of registers[poll.register]!) {
        lastNumber.set(row["Elector Number Prefix"]!, Number(row["Elector Number"]));
      }
      const marked = read(directory, `marked-${poll.date}`);
      const keys = new Set(marked.map((row) => `${row.District}-${row.Number}/${row.Suffix}`));
      expect(keys.size).toBe(marked.length);
      const late = marked.filter((row) => row.Suffix !== "0" || !known.has(`${row.District}-${row.Number}`));
      for (const row of late.filter((row) => row.Suffix === "0")) {
        expect(Number(row.Number)).toBeGreaterThan(lastNumber.get(row.District!)!);
      }
      expect(late.length / marked.length).toBeLessThan(0.12);
    }
  });

  it("polls in the wards that polled, with a turnout near the real one", () => {
    const localPolls = polls.filter((poll) => poll.contest === "local");
    for (const [index, poll] of localPolls.entries()) {
      const byWard = new Map<string, boolean[]>();
      for (const row of read(directory, `marked-${poll.date}`)) {
        const ward = wardOfDistrict.get(row.District!)!;
        byWard.set(ward, [...(byWard.get(ward) ?? []), hasVoted(row.Mark)]);
      }
      const withCommissioner = poll.date === "2021-05-06" || poll.date === "2024-05-02";
      expect(byWard.size).toBe(withCommissioner ? 21 : 19);
      for (const row of hullWards) {
        const real = row[4][index];
        if (real !== null) {
          expect(Math.abs(share(byWard.get(row[0])!) - real! / 100), `${row[1]} ${poll.date}`).toBeLessThan(
            0.09,
          );
        }
      }
      const city = share([...byWard.values()].flat());
      expect(city).toBeGreaterThan(0.18);
      expect(city).toBeLessThan(0.27);
    }
  });

  it("has postal voters vote far more than others at the general election", () => {
    const marked = read(directory, "marked-2024-07-04").map((row) => row.Mark);
    const postal = marked.filter((mark) => mark === "VA" || mark === "A");
    const others = marked.filter((mark) => mark !== "VA" && mark !== "A");
    expect(share(postal.map(hasVoted)) - share(others.map(hasVoted))).toBeGreaterThan(0.15);
  });

  it("recovers the rates of leaving, moving, renaming and misspelling", () => {
    const rates = { leave: [], move: [], marry: [], misspell: [] } as Record<string, boolean[]>;
    for (let year = 0; year < 5; year++) {
      const now = `entry_${registerDates[year]!.slice(0, 4)}`;
      const next = `entry_${registerDates[year + 1]!.slice(0, 4)}`;
      for (const row of truth.filter((person) => person[now] !== "")) {
        rates.leave!.push(row[next] === "" && row.exit === "left");
        rates.move!.push(row.moved![year + 1] === "1");
        rates.marry!.push(row.surname_changed![year + 1] === "1");
        rates.misspell!.push(row.misspelled![year] === "1");
      }
    }
    expect(share(rates.leave!)).toBeCloseTo(0.06, 1.7);
    expect(share(rates.move!)).toBeCloseTo(0.1, 1.7);
    expect(share(rates.marry!)).toBeCloseTo(0.02, 2);
    expect(share(rates.misspell!)).toBeCloseTo(0.03, 2);
  });

  it("writes alterations whose deletions are entries of the last register", () => {
    const known = new Set(registers[5]!.map(entry));
    const rows = read(directory, "alterations-2026-03");
    expect(rows.length).toBeGreaterThan(50);
    const deletions = rows.filter(
      (row) => row.ElectorDeletedMonth === "3" && row.ElectorCreatedMonth === "0",
    );
    expect(deletions.length).toBeGreaterThan(20);
    for (const row of deletions) expect(known.has(`${row.DistrictRef}-${row.ElectorNumber}`)).toBe(true);
    expect(rows.at(-1)!.RecordCount).toBe(rows.at(-1)!.RecordTotal);
  });

  it("records contacts of people on the register in force, up to today", () => {
    const known = new Map<string, Set<string>>(
      registerDates.map((date, year) => [date, new Set(registers[year]!.map(entry))]),
    );
    for (const row of read(directory, "contacts")) {
      expect(known.get(row.register!)!.has(`${row.district}-${row.number}`)).toBe(true);
      expect(row.contacted_at!.slice(0, 10) >= row.register!).toBe(true);
      expect(row.contacted_at! < "2026-11-24").toBe(true);
    }
  });
});

describe("generating again", () => {
  const options = { city: "hull", electors: 2_000, seed: 3 } as const;

  it("gives the same bytes for the same options, and others for another seed", async () => {
    const [first, second, other] = [newDirectory(), newDirectory(), newDirectory()];
    await generateDemo({ ...options, outDir: first });
    await generateDemo({ ...options, outDir: second });
    await generateDemo({ ...options, seed: 4, outDir: other });
    expect(digest(second)).toBe(digest(first));
    expect(digest(other)).not.toBe(digest(first));
  });

  it("stops when asked to", async () => {
    const controller = new AbortController();
    const running = generateDemo({
      ...options,
      outDir: newDirectory(),
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(running).rejects.toThrow("enough");
  });

  it("refuses options that name no place", async () => {
    await expect(
      generateDemo({ city: undefined, electors: 2_000, seed: 1, outDir: newDirectory() }),
    ).rejects.toThrow("--city hull or --areas uk");
  });
});
