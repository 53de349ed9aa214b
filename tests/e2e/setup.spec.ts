import { expect } from "@playwright/test";
import { type RunningApp, startApp } from "@/tests/e2e/support/app";
import { expectAccessible, test } from "@/tests/e2e/support/journey";

let app: RunningApp;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  app = await startApp({ HUSTINGS_DEMO: "off" });
});

test.afterAll(async () => {
  await app.stop();
});

test("with the demo off, the first screen sets up the party and its first account", async ({ page }) => {
  const health = await page.request.get(`${app.address}/api/health`);
  expect(await health.json()).toMatchObject({ status: "ok", publishedScoreSet: null });

  await page.goto(app.address);
  await expect(page).toHaveURL(/\/setup/);
  await expectAccessible(page);
  await page.getByRole("button", { name: /set up/i }).click();
  await expect(page.locator("#partyName")).toHaveAttribute("aria-invalid", "true");
  await expect(page).toHaveURL(/\/setup/);

  await page.locator("#partyName").fill("The Fictitious Party");
  await page.locator("#partyCode").selectOption({ index: 1 });
  await page.getByLabel("Officer’s name").fill("Olive Officer");
  await page.getByLabel("Officer’s email address").fill("olive@example.org");
  await page.getByLabel("Your name").fill("Ada Admin");
  await page.getByLabel("Your email address").fill("ada@example.org");
  await page.getByLabel("Passphrase").fill("four words of my own choosing");
  await page.getByRole("button", { name: /set up/i }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/setup"));

  if (page.url().includes("sign-in")) {
    await expect(page.getByRole("button", { name: /as Dana/ })).toHaveCount(0);
    await page.getByLabel(/email/i).fill("ada@example.org");
    await page.getByLabel("Passphrase").fill("four words of my own choosing");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }
  await page.goto(`${app.address}/data`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("everyone here is fictitious")).toHaveCount(0);
});
