import { beforeAll, expect, test } from "vitest";
import { listDistrictChoices } from "@/lib/areas/data/list-district-choices";
import { addDistricts } from "@/lib/areas/mutations/add-districts";
import { unknownDistricts } from "@/lib/imports/rules/unknown-districts";
import { districtFormSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import { runScope } from "@/lib/platform/run-gate";
import { resumeRun } from "@/lib/runs/mutations";
import { testDatabase } from "@/tests/support/database";
import { runImport } from "@/tests/support/imports";
import { AUTHORITY, importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

testDatabase();
const scope = runScope();
const text = registerText([
  { district: "AA", number: 1, name: "Known Ann" },
  { district: "AB", number: 1, name: "New Bob" },
]);

beforeAll(loadSmallCity);

test("an import that stopped for unknown districts goes on once they are placed, and the next one knows them", async () => {
  const waiting = await importRegisterText(text, "2022-12-01");
  const asked = unknownDistricts(waiting);
  expect(asked).toEqual({
    authorityCode: AUTHORITY,
    publishedOn: "2022-12-01",
    districts: [{ district: "AB", rows: 1 }],
  });
  const choices = await withScope(scope, (tx) => listDistrictChoices(tx, AUTHORITY, "2022-12-01"));
  expect(choices.wards.map(({ name }) => name)).toEqual(["Avenue", "Boulevard"]);
  expect(choices.constituencies.map(({ name }) => name)).toEqual(["East"]);
  expect(choices.known.map(({ code }) => code)).toEqual(["AA", "BA"]);

  const form = districtFormSchema.parse({
    runId: String(waiting.id),
    "ward-AB": String(choices.wards[0]?.id),
    "constituency-AB": String(choices.constituencies[0]?.id),
  });
  await withScope(scope, async (tx) => {
    await addDistricts(tx, AUTHORITY, "2022-12-01", form.districts);
    await resumeRun(tx, form.runId, "waiting", waiting.params as Prisma.InputJsonObject);
  });
  expect(await runImport(waiting.id)).toMatchObject({ status: "done", result: { accepted: 2 } });
  expect(await importRegisterText(text, "2023-12-01")).toMatchObject({ status: "done" });
});

test("a form with a district that is not placed is refused with what to do", () => {
  const form = { runId: "1", "ward-AB": "", "constituency-AB": "3" };
  expect(() => districtFormSchema.parse(form)).toThrow("Choose a ward for each polling district");
});
