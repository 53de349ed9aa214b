import { randomInt } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";
import { sendInPieces } from "@/tests/e2e/support/send-in-pieces";

test.describe.configure({ mode: "serial" });

const HULL = "Kingston upon Hull, City of";

async function write(name: string, content: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-journey-")), name);
  await writeFile(path, content);
  return path;
}

async function choose(page: Page, path: string, holds: string) {
  await page.goto("/data/upload");
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByLabel("What the file holds").selectOption({ label: holds });
}

async function upload(page: Page, path: string, holds: string) {
  await choose(page, path, holds);
  await page.getByRole("button", { name: "Upload" }).click();
  await page.waitForURL(/\/data\/files\/\d+/);
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, /Data team/);
});

test("an upload that breaks anywhere goes on from there and arrives as the same bytes", async ({ page }) => {
  const address = String(process.env.HUSTINGS_E2E_ADDRESS);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const bytes = Buffer.from(
    Array.from({ length: 200_000 }, (_, line) => `${line},Person ${line}\n`).join(""),
  );
  const whole = await sendInPieces(address, cookie, bytes, []);
  const lengths = Array.from({ length: 6 }, () => randomInt(1, Math.floor(bytes.length / 7)));
  // Files are one where their SHA-256 is.
  expect(await sendInPieces(address, cookie, bytes, lengths), `broken after ${lengths}`).toBe(whole);
});

test("an upload is paused and goes on", async ({ page }) => {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Network.enable");
  const conditions = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 4_000_000 };
  await slow.send("Network.emulateNetworkConditions", conditions);
  await choose(page, await write("large.csv", "Petition,Name\n".repeat(1_500_000)), "Register");
  await page.getByRole("button", { name: "Upload" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await slow.send("Network.emulateNetworkConditions", { ...conditions, uploadThroughput: -1 });
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/\/data\/files\/\d+/);
});

test("columns are named by hand, a new district is placed, and the run is cancelled and taken up again", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const file = "Walk,No in walk,Last,First,Home,Code,What\nQQ,1,Newcomer,Nell,1 New Road,HU1 1AA,Add\n";
  await upload(page, await write("alterations-2026-10.csv", file), "Register");
  await page.getByLabel("Authority").selectOption({ label: HULL });
  await page.getByLabel("Published on").fill("2026-12-02");
  await page.getByLabel("Kind").selectOption({ label: "monthly alterations" });
  const columns = page.getByRole("list", { name: "Columns of the file" });
  const fields = page.getByRole("list", { name: "Fields to drag columns to" });
  const pairs = [
    ["No in walk", "Elector number"],
    ["Last", "Surname"],
    ["First", "Forename"],
    ["Home", "Address line 1"],
    ["Code", "Postcode"],
    ["What", "What the row changes"],
  ] as const;
  await columns
    .getByRole("listitem")
    .filter({ hasText: "Walk" })
    .first()
    .dragTo(fields.getByRole("listitem").filter({ hasText: /^Polling district/ }));
  for (const [column, field] of pairs) {
    await columns.getByLabel(column, { exact: true }).selectOption({ label: field });
  }
  await expect(fields.getByText("Walk", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel("Supplied to us as")
    .selectOption({ label: "Elected representative (regulation 103)" });
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);

  await expect(page.getByRole("heading", { name: "Where these polling districts lie" })).toBeVisible();
  await expect(page.getByText("The purposes of the office held")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Ward").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await expect(page.getByRole("heading", { name: "What these alterations change" })).toBeVisible();

  await page.getByRole("button", { name: "Cancel the run" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel the run" }).click();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "What these alterations change" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel the run" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel the run" }).click();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("a marked register is keyed by number and range, undone, left and taken up again", async ({ page }) => {
  await page.goto("/data/keying");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Begin" }).first().click();
  await page.waitForURL(/\/data\/keying\/\d+/);
  const numbers = page.getByLabel("Numbers");
  await numbers.fill("1-5");
  await numbers.press("Enter");
  await expect(page.getByText(/^5 of /)).toBeVisible();
  await numbers.fill("va 6");
  await numbers.press("Enter");
  await expect(page.getByText(/^6 of /)).toBeVisible();
  await numbers.press("Control+z");
  await expect(page.getByText(/^5 of /)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^5 of /)).toBeVisible();
  await expectAccessible(page);
});

test("leave to vote by post is set for many at once, and a list of absent voters comes as a file", async ({
  page,
}) => {
  await page.goto("/data/absent-voters");
  await page.getByLabel("Elector numbers").fill("AA-1 AA-2");
  await page.getByLabel("Where this comes from").fill("canvass");
  await page.getByLabel("Granted on").fill("2026-11-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await expectAccessible(page);
  await upload(page, await write("absent.csv", "AV Type,PD/ENO\nPostal,AA-3\n"), "Absent voters");
  await page.getByLabel("Authority").selectOption({ label: HULL });
  await page.getByLabel("Granted on").fill("2026-11-01");
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/data\/runs\/\d+/);
  await expect(page.getByText("Finished", { exact: true })).toBeVisible();
});
