import type { Page } from "@playwright/test";
import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";

const AVENUE = "E05011525";
const BRICKNELL = "E05011528";

async function electorOf(page: Page, ward: string): Promise<string> {
  await page.goto(`/electors?area=${ward}`);
  const href = await page.locator("tbody tr").first().getByRole("link").first().getAttribute("href");
  return href ?? "";
}

test("a ward's organiser sees the ward's figures and electors", async ({ page }) => {
  await signInAs(page, /Local organiser, Avenue ward/);
  await page.goto(`/areas/${AVENUE}`);
  await expect(page.getByRole("heading", { level: 1, name: "Avenue" })).toBeVisible();
  await expect(page.getByText(/expected to vote/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "See electors" }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("a ward's organiser reaches no other ward by any address", async ({ page, browser }) => {
  const other = await browser.newPage({ baseURL: process.env.HUSTINGS_E2E_ADDRESS });
  await signInAs(other, /Campaign, whole party/);
  const [foreign, own] = [await electorOf(other, BRICKNELL), await electorOf(other, AVENUE)];
  await other.close();

  await signInAs(page, /Local organiser, Avenue ward/);
  expect((await page.goto(own))?.status()).toBe(200);
  for (const path of [foreign, `/areas/${BRICKNELL}`, `/electors?area=${BRICKNELL}`, "/electors/999999999"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
  const found = await page.request.get("/api/search?q=bricknell");
  expect(await found.text()).not.toContain(BRICKNELL);

  // Not by a filter, a cursor or the whole city either: only Avenue's districts ever appear.
  for (const query of ["", "?area=E06000010", "?area=E14001314", "?name=smith"]) {
    await page.goto(`/electors${query}`);
    const numbers = await page
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.textContent ?? ""));
    for (const row of numbers) expect(row).toMatch(/A[A-H]-\d/);
  }
});

test("signing out ends the session at once, its cookie included", async ({ page, context }) => {
  await signInAs(page, /Local organiser, Avenue ward/);
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /sign out/i }).click();
  await page.waitForURL(/sign-in/);
  await context.addCookies(cookies);
  await page.goto(`/areas/${AVENUE}`);
  await expect(page).toHaveURL(/sign-in/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a canvasser writes down a door in two taps, and takes it back", async ({ page }) => {
    await signInAs(page, /Local organiser, Avenue ward/);
    await page.goto(`/areas/${AVENUE}`);
    await page.getByRole("link", { name: "Streets" }).click();
    await page.waitForURL(/\/streets$/);
    await page.getByRole("table").getByRole("link").first().click();
    await page.waitForURL(/streets\/[a-z]/);
    const elector = page
      .getByRole("button", { expanded: false })
      .filter({ hasText: /A[A-H]-\d/ })
      .first();
    const name = (await elector.locator("span").first().textContent()) ?? "";
    await expectAccessible(page);

    await elector.tap();
    await page.getByRole("button", { name: "Not in", exact: true }).tap();
    await expect(page.getByRole("status").filter({ hasText: "Written down: Not in" })).toBeVisible();

    await page.reload();
    const same = page.getByRole("button").filter({ hasText: name }).first();
    await expect(same).toContainText(/not in/i);
    await same.tap();
    await page.getByRole("button", { name: "Labour", exact: true }).tap();
    await expect(page.getByRole("status").filter({ hasText: "Written down: Labour" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(page.getByRole("button", { name: "Labour", exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button").filter({ hasText: name }).first()).not.toContainText("Labour;");
  });

  test("an elector's page takes an answer in one tap and shows it at once", async ({ page }) => {
    await signInAs(page, /Local organiser, Avenue ward/);
    await page.goto(await electorOf(page, AVENUE));
    await page.getByRole("button", { name: "Green", exact: true }).tap();
    await expect(page.getByRole("heading", { name: "Last said: Green" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(page.getByRole("heading", { name: "Last said: Green" })).toHaveCount(0);
  });
});
