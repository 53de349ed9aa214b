import { mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { generateDemo } from "@/lib/demo/jobs/generate-demo";
import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";

test.describe.configure({ mode: "serial" });

/** A register of 1 December 2026 as the council would send it: that of 2025 with one row that cannot be read. */
async function nextRegister(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-journey-"));
  await generateDemo({ city: "hull", electors: 12_000, seed: 1, outDir: folder });
  const lines = (await readFile(join(folder, "register-2025-12-01.csv"), "utf8")).trimEnd().split("\n");
  lines[10] = `${lines[10]},one column too many`;
  const path = join(folder, "register-2026-12-01.csv");
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

async function upload(page: Page, path: string, holds: string) {
  await page.goto("/data/upload");
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByLabel("What the file holds").selectOption({ label: holds });
  await page.getByRole("button", { name: "Upload" }).click();
  await page.waitForURL(/\/data\/files\/\d+/);
}

async function untilDone(page: Page, words: RegExp) {
  await expect(page.getByText(words).first()).toBeVisible({ timeout: 60_000 });
}

test("from uploading a register file to the ward's deciles", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, /Data team/);
  await upload(page, await nextRegister(), "Register");
  await expect(page.getByText("Xpress").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Authority").selectOption({ label: "Kingston upon Hull, City of" });
  await page.getByLabel("Published on").fill("2026-12-01");
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await untilDone(page, /done, with rejected rows/i);
  await expectAccessible(page);

  await expect(page.getByRole("heading", { name: "Rejected rows" })).toBeVisible();
  const run = new URL(page.url()).pathname.split("/").at(-1);
  const rejects = await page.request.get(`/api/runs/${run}/rejects`);
  const rows = (await rejects.text()).trim().split("\n");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/Elector Number Prefix.*Reason/);
  expect(rows[1]).toMatch(/column/);

  await page.goto("/models");
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /^Score/ })
    .first()
    .click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await untilDone(page, /done/i);
  await page.goto("/models");
  await page
    .getByRole("button", { name: /^Publish/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/approves/i).fill("Dana Demo");
  await dialog.getByLabel(/assessment/i).fill("DPIA-2026-7");
  await dialog.getByRole("button", { name: /publish/i }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await untilDone(page, /done/i);

  await page.goto("/areas/E05011525");
  await expect(page.getByText("register of 1 December 2026").first()).toBeVisible();
  const deciles = page.getByRole("table").filter({ hasText: "Past vote known" });
  await expect(deciles.getByRole("row")).toHaveCount(11);
});

test("the same file again changes nothing", async ({ page }) => {
  await signInAs(page, /Data team/);
  await upload(page, await nextRegister(), "Register");
  await page.getByLabel("Authority").selectOption({ label: "Kingston upon Hull, City of" });
  await page.getByLabel("Published on").fill("2026-12-01");
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await untilDone(page, /nothing (was )?changed|already loaded|same file/i);
});

test("a file that is no register is refused before anything is loaded, and says why", async ({ page }) => {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-journey-")), "petition.csv");
  await writeFile(path, "Petition,Name\nParks,A\n");
  await signInAs(page, /Data team/);
  await upload(page, path, "Register");
  await expect(page.getByText(/Petition/).first()).toBeVisible();
  await expect(page.getByText(/layout/i).first()).toBeVisible();
});

test("a form says which field lacks what", async ({ page }) => {
  await signInAs(page, /Data team/);
  await upload(page, await nextRegister(), "Register");
  await page.getByLabel("Published on").fill("");
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("link", { name: /day on which the register was published/i })).toBeVisible();
  await expect(page.getByLabel("Published on")).toHaveAttribute("aria-invalid", "true");
});

test("a canvass sheet with codes of its own: they are said on the preview, and who fits nobody is matched by hand", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const path = join(mkdtempSync(join(tmpdir(), "hustings-journey-")), "canvass.csv");
  await writeFile(path, "Elector Number Prefix,Elector Number,Date,VI\nAA,999999,03/11/2026,ZZ\n");
  await signInAs(page, /Data team/);
  await upload(page, path, "Contacts");
  await page.getByLabel("ZZ").selectOption({ label: "Green (green)" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await untilDone(page, /finished/i);
  await page.goto("/data/unmatched");
  await expect(page.getByRole("heading", { name: "AA-999999" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Put aside" }).first().click();
  await expect(page.getByRole("button", { name: "Take back" })).toBeVisible();
  await page.goto("/data/moving");
  await expect(page.getByRole("heading", { name: "Nothing has been moved yet" })).toBeVisible();
  await expectAccessible(page);
});

test("a code is edited on one screen, and taken back", async ({ page }) => {
  await signInAs(page, /Data team/);
  await page.goto("/canvass/codes");
  await expectAccessible(page);
  await page
    .getByRole("row", { name: /^hostile/ })
    .getByRole("button", { name: "Edit" })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Means").fill("Unfriendly");
  await dialog.getByRole("button", { name: "Save" }).click();
  // Behind the dialog, where roles are hidden.
  await expect(page.locator("tr").filter({ hasText: "Unfriendly" })).toHaveCount(1);
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(dialog.getByText("Taken back")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { name: /Hostile/ })).toHaveCount(1);
});

test("a forecast is sealed before the poll, once, and stands with its hash", async ({ page }) => {
  await signInAs(page, /Data team/);
  await page.goto("/forecasts");
  await page.getByRole("button", { name: "Seal the forecast" }).first().click();
  await expect(page).toHaveURL(/\/forecasts\/\d+/);
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Turnout" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/forecasts");
  await expect(page.getByText("these scores are sealed").first()).toBeVisible();
});
