import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "@/tests/structure/source-files";

const files = sourceFiles("app", "components", "lib", "scripts", "tests");
const WORDS = "schema|types|rules|policy|data|mutations|jobs|loaders|actions";
const NOUN_FILE = new RegExp(
  `^lib/(?!stats/|platform/|profiles/|cli/)[a-z-]+/((${WORDS})(/[a-z-]+)?|((${WORDS})/)?[a-z-]+\\.table)(\\.[a-z]+)?(\\.test)?\\.ts$`,
);
const PROFILE_FILE = new RegExp(
  `^lib/profiles/[a-z-]+/((${WORDS})(/[a-z-]+)?|((${WORDS})/)?[a-z-]+\\.table)(\\.[a-z]+)?(\\.test)?\\.ts$`,
);
const TOP_LEVEL = ["app", "components", "lib", "prisma", "tests", "public", "docs", "scripts"];
const LIMIT = 500;
const EXPORTED_FUNCTION = /^export (async )?function\*? (\w+)/gm;

test("files of a noun use the closed vocabulary", () => {
  const nouns = files.filter(({ path }) =>
    /^lib\/(?!stats\/|platform\/|profiles\/|cli\/)[a-z-]+\//.test(path),
  );
  expect(nouns.length).toBeGreaterThan(30);
  expect(nouns.map(({ path }) => path).filter((path) => !NOUN_FILE.test(path))).toEqual([]);
  const profiles = files.filter(({ path }) => path.startsWith("lib/profiles/"));
  expect(profiles.map(({ path }) => path).filter((path) => !PROFILE_FILE.test(path))).toEqual([]);
});

test("no file has more than 500 lines, tables of data excepted", () => {
  const long = files.filter(
    ({ path, text }) => !path.endsWith(".table.ts") && text.split("\n").length > LIMIT,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("no barrels: no file only passes on what others export", () => {
  const barrels = files.filter(
    ({ path, text }) => /(^|\/)index\.tsx?$/.test(path) || /^export \* from/m.test(text),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test("lib/stats has one exported function per file", () => {
  const stats = files.filter(
    ({ path }) => path.startsWith("lib/stats/") && !/types\.ts$|\.test\.ts$/.test(path),
  );
  const crowded = stats.filter(({ text }) => [...text.matchAll(EXPORTED_FUNCTION)].length > 1);
  expect(crowded.map(({ path }) => path)).toEqual([]);
});

test("a scope is minted in two places only", () => {
  const minting = files.filter(
    ({ path, text }) => /as Scope\b|as unknown as Scope\b/.test(text) && !path.startsWith("tests/"),
  );
  expect(minting.map(({ path }) => path).sort()).toEqual([
    "lib/platform/run-gate.ts",
    "lib/platform/session.ts",
  ]);
});

test("no escape from types or lint, and nothing left to do", () => {
  const escapes =
    /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|\bTODO\b|\bFIXME\b|\.(only|skip)\(/;
  const offenders = files.filter(
    ({ path, text }) => path !== "tests/structure/files.test.ts" && escapes.test(text),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test("the top level holds the folders of the architecture and no other", () => {
  const folders = readdirSync(".", { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules)/.test(entry.name),
  );
  const unknown = folders
    .map(({ name }) => name)
    .filter(
      (name) =>
        !TOP_LEVEL.includes(name) && !/^(test-results|bench-results|coverage|playwright-report)$/.test(name),
    );
  expect(unknown).toEqual([]);
});
