import { expect, test } from "vitest";
import { importReport } from "@/lib/cli/import-report";
import { IMPORT_KINDS, type ImportKind } from "@/lib/imports/schema";
import type { Prisma } from "@/lib/platform/generated/client";
import type { RunOutcome } from "@/lib/runs/types";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import {
  AREAS,
  AUTHORITY,
  alterationText,
  DISTRICTS,
  ELECTIONS,
  people,
  registerText,
} from "@/tests/support/small-city";

testDatabase();

const HEADED = ["added", "amended", "deleted", "unchanged"] as const;
const REGISTER = { authorityCode: AUTHORITY, publishedOn: "2023-12-01" };
const SQUARE = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { code: "E05000001" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [0, 53],
            [1, 53],
            [1, 54],
            [0, 53],
          ],
        ],
      },
    },
  ],
});

interface Sample {
  text: string;
  params?: Prisma.InputJsonObject;
  layout: string;
  rows: number;
}

/** A small file of each kind, in an order in which each finds what it needs. */
const SAMPLES: Record<ImportKind, Sample> = {
  areas: { text: AREAS, layout: "areas", rows: 5 },
  "polling-districts": { text: DISTRICTS, layout: "polling-districts", rows: 2 },
  elections: { text: ELECTIONS, layout: "elections", rows: 2 },
  register: { text: registerText(people(3)), params: REGISTER, layout: "xpress-full-14", rows: 3 },
  "marked-register": {
    text: "district,number,suffix,voted\nAA,1,0,1\nAA,2,0,0\n",
    params: { authorityCode: AUTHORITY, pollDate: "2024-05-02" },
    layout: "marked-basic",
    rows: 2,
  },
  questions: {
    text: "code,wording,kind,options\nvote,How would you vote?,intention,labour;green\n",
    layout: "questions",
    rows: 1,
  },
  survey: {
    text: "PD,ENO,answered_on,vote\nAA,1,2026-04-01,labour\nAA,2,2026-04-01,green\n",
    params: { name: "Autumn" },
    layout: "survey-identified",
    rows: 2,
  },
  results: {
    text: "election_type,poll_date,ward_code,party,votes\nlocal,2024-05-02,E05000001,LAB,600\n",
    layout: "results",
    rows: 1,
  },
  candidates: {
    text: "type,date,area,party,candidate\nlocal,2024-05-02,E05000001,green,Ann Smith\n",
    layout: "candidates",
    rows: 1,
  },
  demographics: {
    text: "ward,degree_percent\nE05000001,12.5\n",
    params: { title: "Degrees", supplier: "Supplier" },
    layout: "demographics-area",
    rows: 1,
  },
  census: {
    text: "ward,topic,category,count\nE05000001,tenure,owned,12\n",
    params: { title: "Tenure", supplier: "ONS" },
    layout: "census",
    rows: 1,
  },
  "absent-voters": {
    text: "AV Type,PD/ENO\nPostal,AA-1\nProxy,AA-2\n",
    params: { grantedOn: "2026-05-01" },
    layout: "absent-voters",
    rows: 2,
  },
  members: { text: "member,surname,forename,postcode\nM1,Person1,Ann,HU1 1AA\n", layout: "members", rows: 1 },
  "area-districts": {
    text: "branch,authority,district\nE05000001,E06000010,AA\n",
    layout: "area-districts",
    rows: 1,
  },
  boundaries: { text: SQUARE, layout: "geojson", rows: 1 },
  postcodes: { text: "postcode,ward,output_area\nHU1 1AA,E05000001,\n", layout: "postcodes", rows: 1 },
  contacts: {
    text: "register,district,number,suffix,contacted_at,channel,outcome\n2023-12-01,AA,1,0,2024-06-20T17:20,door,answered\n",
    layout: "canvass",
    rows: 1,
  },
  people: {
    text: "VANID,LastName,FirstName,AddressLine1,Zip\n101,Person1,Ann,1 High Street,HU1 1AA\n",
    layout: "van-people",
    rows: 1,
  },
};

const load = async (kind: ImportKind, text: string, params: Prisma.InputJsonObject = {}) => {
  const run = await importText(kind, text, params);
  expect(run.errorText, kind).toBeNull();
  return importReport(run.id, { status: run.status, result: run.result } as RunOutcome, 1.5);
};

test("a file of any kind says its layout, encoding, rows and what they changed, and nothing else", async () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...IMPORT_KINDS].sort());
  for (const [kind, { text, params, layout, rows }] of Object.entries(SAMPLES)) {
    const said = await load(kind as ImportKind, text, params);
    expect(said, kind).toEqual({
      runId: expect.any(Number),
      layout,
      encoding: "utf8",
      rows,
      accepted: rows,
      rejected: 0,
      added: rows,
      amended: 0,
      deleted: 0,
      unchanged: 0,
      seconds: 1.5,
    });
  }
});

test("the same bytes once more add nothing, whatever their kind", async () => {
  for (const [kind, { text, params, rows }] of Object.entries(SAMPLES)) {
    const { added, amended, deleted, unchanged, rejected } = await load(kind as ImportKind, text, params);
    expect({ added, amended, deleted, unchanged, rejected }, kind).toEqual({
      added: 0,
      amended: 0,
      deleted: 0,
      unchanged: rows,
      rejected: 0,
    });
  }
});

test("of a register's people those with another district or markers are amended, and who is gone is deleted", async () => {
  const next = registerText([
    { number: 1 },
    { number: 2, markers: "G" },
    { number: 4 },
    { number: 5, name: "x".repeat(1001) },
  ]);
  const said = await load("register", next, { ...REGISTER, publishedOn: "2024-12-01" });
  expect(said).toMatchObject({ rows: 4, accepted: 3, rejected: 1 });
  expect(HEADED.map((key) => said[key])).toEqual([1, 1, 1, 1]);
});

test("alterations say the same fields, and a preview what would change in which district", async () => {
  const text = alterationText([
    { change: "add", number: 9 },
    { change: "amend", number: 1 },
    { change: "delete", number: 4 },
  ]);
  const params = { ...REGISTER, publishedOn: "2025-01-01", kind: "monthly-alteration" };
  const preview = await load("register", text, { ...params, confirmed: false });
  expect(preview).toMatchObject({ preview: true, districts: [{ district: "AA", added: 1 }] });
  const said = await load("register", text, params);
  expect(Object.keys(said)).toHaveLength(11);
  expect(HEADED.map((key) => said[key])).toEqual([1, 0, 1, 1]);
});
