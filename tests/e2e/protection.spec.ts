import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";

test.describe.configure({ mode: "serial" });

const AVENUE = "E05011525";
const run = promisify(execFile);

/** What the command line prints, beside the running app. */
async function hustings(...words: string[]): Promise<string> {
  const env = {
    ...process.env,
    HUSTINGS_DATA: process.env.HUSTINGS_E2E_DATA,
    HUSTINGS_DB_PORT: process.env.HUSTINGS_E2E_DATABASE_PORT,
  };
  return (await run(process.execPath, ["scripts/hustings.mjs", ...words], { env })).stdout;
}

/** How many electors the list says it has. */
async function countOf(page: Page): Promise<number> {
  await page.goto(`/electors?area=${AVENUE}`);
  const said = await page.getByText(/^[\d,]+ in Avenue/).textContent();
  return Number(said?.match(/[\d,]+/)?.[0].replaceAll(",", ""));
}

test("an objection written down on an elector's page takes them out of list, counts and search at once", async ({
  page,
}) => {
  await signInAs(page, /as Avery/);
  const before = await countOf(page);
  const first = page.locator("tbody tr").first().getByRole("link").first();
  const [name, href] = [(await first.textContent()) ?? "", (await first.getAttribute("href")) ?? ""];
  await page.goto(href);
  await page.getByRole("button", { name: "Record an objection" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Record it" }).click();
  await expect(dialog.getByLabel("How they asked")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("What they asked for").selectOption("objection");
  await dialog.getByLabel("How they asked").fill("At the door");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByText("Do not contact this person for the campaign")).toBeVisible();
  await expectAccessible(page);

  expect(await countOf(page)).toBe(before - 1);
  await expect(page.locator(`tbody a[href="${href}"]`)).toHaveCount(0);
  await page.goto(`/electors?area=${AVENUE}&name=${encodeURIComponent(name.split(/[ ,]/)[0] ?? "")}`);
  await expect(page.locator(`tbody a[href="${href}"]`)).toHaveCount(0);
});

test("the data protection officer sees who asked and who looked, and ends what was withdrawn", async ({
  page,
}) => {
  await signInAs(page, /as Robin/);
  await page.goto("/protection/requests");
  await expectAccessible(page);
  const row = page.getByRole("row", { name: /Objection/ }).first();
  await expect(row.getByText("At the door")).toBeVisible();
  await row.getByRole("link").click();
  await page.getByRole("link", { name: "Who saw this elector" }).click();
  await expect(page.getByRole("cell", { name: "changed" }).first()).toBeVisible();
  await expect(
    page.getByRole("rowheader").or(page.getByRole("cell")).filter({ hasText: "Avery" }).first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto("/protection/requests");
  await page.getByRole("button", { name: "End it" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why it ends").fill("Withdrawn by letter");
  await dialog.getByRole("button", { name: "Bring them back" }).click();
  await expect(page.getByText("ended", { exact: true }).first()).toBeVisible();
});

test("a copy goes from the list through the form to a file, and the file names its recipient when it turns up", async ({
  page,
}) => {
  await signInAs(page, /as Cam/);
  await page.goto(`/electors?area=${AVENUE}`);
  await page.getByRole("link", { name: "Export" }).click();
  await page.getByRole("button", { name: "Make the copy" }).click();
  await expect(page.getByLabel("Who gets it")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await page.getByLabel("What it is for").selectOption({ index: 1 });
  await page.getByLabel("Why").fill("Saturday's round");
  await page.getByLabel("Who gets it").fill("Rowan Reader");
  await page.getByLabel("Address").check();
  await page.getByRole("button", { name: "Make the copy" }).click();
  await expect(page).toHaveURL(/\/exports$/);
  const row = page.getByRole("row", { name: /Rowan Reader/ });
  const link = row.getByRole("link", { name: "Download CSV" });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const text = await readFile(await download.path(), "utf8");
  const [heading, ...lines] = text.trim().split("\r\n");
  expect(heading).toContain('"Surname","Forename","Address"');
  expect(lines.every((line) => line.includes("for Rowan Reader"))).toBe(true);

  // As it might turn up: without the last column, and with the lines in another order.
  const path = join(mkdtempSync(join(tmpdir(), "hustings-leak-")), "leak.txt");
  await writeFile(
    path,
    lines
      .map((line) => line.split(",").slice(0, -1).join(" "))
      .toSorted()
      .join("\n"),
  );
  expect(await hustings("export", "trace", path)).toMatch(/^Copy \d+ for Rowan Reader, asked for by Cam/);

  await page.getByRole("button", { name: /sign out/i }).click();
  await signInAs(page, /as Robin/);
  await page.goto("/exports");
  await expect(page.getByRole("row", { name: /Copy \d+ for Rowan Reader, asked for by Cam/ })).toBeVisible();
  await expect(page.getByText(/hours left/)).toBeVisible();
  await expectAccessible(page);
});

test("access to the whole party waits for a second person, and is there with their yes", async ({
  page,
  browser,
}) => {
  await signInAs(page, /as Hollis/);
  await page.goto("/people");
  await page.getByRole("link", { name: "Kit", exact: true }).click();
  const person = page.url();
  await page.getByRole("button", { name: "Give access" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Role").selectOption({ label: "Analyst" });
  await dialog.getByLabel("What it is for").fill("Reading the models");
  await dialog.getByRole("button", { name: "Give access" }).click();
  await expect(dialog.getByText(/second person/i)).toBeVisible();
  await page.goto("/approvals");
  await expect(page.getByText("waits for another person")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);

  const other = await browser.newPage({ baseURL: process.env.HUSTINGS_E2E_ADDRESS });
  await signInAs(other, /as Robin/);
  await other.goto("/approvals");
  await expectAccessible(other);
  await other.getByRole("row", { name: /Kit/ }).getByRole("button", { name: "Approve" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await expect(other.getByText("It is approved")).toBeVisible();
  await other.close();

  await page.goto(person);
  await expect(page.getByRole("row", { name: /Analyst, whole party/i })).toBeVisible();
});
