import { type Browser, expect, type Page } from "@playwright/test";
import { generateSync } from "otplib";
import { type RunningApp, startApp } from "@/tests/e2e/support/app";
import { expectAccessible, test } from "@/tests/e2e/support/journey";

let app: RunningApp;

test.beforeAll(async () => {
  test.setTimeout(900_000);
  app = await startApp({ HUSTINGS_DEMO: "off" });
});

test.afterAll(async () => {
  await app.stop();
});

test("with the demo off, the first screen sets up the party and its first account", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
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

  await expect(page.getByRole("button", { name: /as Dana/ })).toHaveCount(0);
  await page.getByLabel(/email/i).fill("ada@example.org");
  await page.getByLabel("Passphrase").fill("four words of my own choosing");
  await page.getByRole("button", { name: "Sign in" }).click();

  // The passphrase alone opens nothing.
  await page.waitForURL(/second-factor/);
  await expectAccessible(page);
  const early = await page.request.get(`${app.address}/data`, { maxRedirects: 0 });
  expect(early.status()).toBe(307);
  await page.getByRole("button", { name: "Use an authenticator app" }).click();
  const secret = ((await page.getByTestId("secret").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("Code", { exact: true }).fill(generateSync({ secret }));
  await page.getByRole("button", { name: "Go on" }).click();

  await page.waitForURL(/undertaking/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Accept and go on" }).click();
  await expect(page.getByRole("link", { name: "Tick the box to go on" })).toBeVisible();
  await page.getByLabel("I promise this for a year").check();
  await page.getByRole("button", { name: "Accept and go on" }).click();

  await page.waitForURL(/account/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make ten codes" }).click();
  await expect(page.getByTestId("recovery-codes").getByRole("listitem")).toHaveCount(10);
  await page.goto(`${app.address}/data`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("everyone here is fictitious")).toHaveCount(0);

  // Acting as administrator, the first account appoints a second person, who joins with a passkey.
  await page.goto(`${app.address}/account`);
  await page.getByRole("button", { name: "Act as this" }).click();
  await expect(page.getByRole("link", { name: "People", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Files and runs" })).toHaveCount(0);
  await page.goto(`${app.address}/people`);
  await expect(page.getByText("Nobody could be the second person")).toBeVisible();
  await page.goto(`${app.address}/people/invite`);
  await page.getByLabel("Name", { exact: true }).fill("Bea Second");
  await page.getByLabel("Email address").fill("bea@example.org");
  await page.getByLabel("Role").selectOption({ label: "Headquarters administrator" });
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByRole("link", { name: /Say what the access is for/ })).toBeVisible();
  await page.getByLabel("What it is for").fill("Second person of the party");
  await page.getByRole("button", { name: "Invite" }).click();
  const link = (await page.getByTestId("one-time-link").textContent()) ?? "";
  await expectAccessible(page);
  await joinWithPasskey(browser, link.trim().replace("127.0.0.1", "localhost"));

  await page.goto(`${app.address}/people`);
  await expect(page.getByText("Nobody could be the second person")).toHaveCount(0);
});

/** Passkeys belong to a name, so this goes by localhost. */
async function joinWithPasskey(browser: Browser, link: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devices = await context.newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel("Passphrase", { exact: true }).fill("password12345");
  await page.getByRole("button", { name: "Keep this passphrase" }).click();
  await expect(page.getByRole("link", { name: /first that attackers try/ })).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill("quite another set of words");
  await page.getByRole("button", { name: "Keep this passphrase" }).click();
  await page.waitForURL(/sign-in\?joined/);
  await signIn(page);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL(/undertaking/);
  await page.getByLabel("I promise this for a year").check();
  await page.getByRole("button", { name: "Accept and go on" }).click();
  await page.waitForURL(/account/);

  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.waitForURL(/sign-in/);
  await page.goto(`${new URL(link).origin}/approvals`);
  await expect(page).toHaveURL(/sign-in\?to=%2Fapprovals/);
  await signIn(page);
  await page.getByRole("button", { name: "Use your passkey" }).click();
  await page.waitForURL(/approvals$/);
  await expect(page.getByRole("heading", { name: "Second person" })).toBeVisible();

  // The link has been used.
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link does not open" })).toBeVisible();
  await context.close();
}

async function signIn(page: Page) {
  await page.getByLabel("Email address").fill("bea@example.org");
  await page.getByLabel("Passphrase", { exact: true }).fill("quite another set of words");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/second-factor/);
}
