import { expect, test } from "vitest";
import {
  forbiddenHeader,
  forbiddenValue,
  personalHeader,
  personalValue,
} from "@/lib/imports/rules/refuse-columns";

test.each([
  ["Ethnicity", "ethnicity"],
  ["ethnic_group", "ethnicity"],
  ["Religion", "religion"],
  ["LongTermIllness", "health"],
  ["general_health", "health"],
  ["disability", "health"],
  ["Trade Union Member", "trade-union membership"],
  ["union", "trade-union membership"],
])("a column %s says %s and is refused", (header, what) => {
  expect(forbiddenHeader(header)).toBe(what);
});

test.each([
  "age_band",
  "tenure",
  "mosaic_group",
  "embrace",
  "issue",
  "rejoin_european_union",
  "unionist_vote",
])("a column %s may be held", (header) => {
  expect(forbiddenHeader(header)).toBeNull();
});

test.each([
  ["White British", "ethnicity"],
  ["ASIAN / INDIAN", "ethnicity"],
  ["Muslim", "religion"],
  ["Roman-Catholic", "religion"],
  ["Day-to-day activities limited a lot", "health"],
  ["UNISON", "trade-union membership"],
])("a cell %s says %s", (cell, what) => {
  expect(forbiddenValue(cell)).toBe(what);
});

test.each(["white goods", "Whitehall", "private_rented", "4", "Labour"])(
  "a cell %s says nothing of it",
  (cell) => {
    expect(forbiddenValue(cell)).toBeNull();
  },
);

test.each([
  "Full Name",
  "surname",
  "Address Line 1",
  "postcode",
  "Mobile",
  "e-mail",
  "ElectorNumber",
  "PD",
  "respondent_id",
  "VAN ID",
  "DOB",
])("a header %s leads to a person", (header) => {
  expect(personalHeader(header)).not.toBeNull();
});

test.each(["ward", "age_band", "vote_local", "issue", "weight", "answered_on"])(
  "a header %s leads to nobody",
  (header) => {
    expect(personalHeader(header)).toBeNull();
  },
);

test.each([
  ["ann@example.org", "an e-mail address"],
  ["07700 900123", "a telephone number"],
  ["+44 20 7946 0958", "a telephone number"],
  ["HU5 3AJ", "a postcode"],
  ["AA-117/1", "an elector number"],
  ["12 High Street", "an address"],
  ["Mrs Smith", "a name"],
  ["Ann Smith", "a name"],
])("a cell %s looks like %s", (cell, what) => {
  expect(personalValue(cell)).toBe(what);
});

test.each(["E05011531", "25-34", "labour", "2026-11-15", "3"])("a cell %s leads to nobody", (cell) => {
  expect(personalValue(cell)).toBeNull();
});
