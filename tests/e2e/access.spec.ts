import type { Page } from "@playwright/test";
import { may, type Permission } from "@/lib/access/policy";
import type { Role } from "@/lib/access/schema";
import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";
import { ROUTES } from "@/tests/support/routes.table";

test.describe.configure({ mode: "serial" });

/** The demo's accounts by the words on their buttons; those of the ward see nothing beyond it. */
const ACCOUNTS: { button: RegExp; role: Role; reach: "all" | "ward" | "constituency" }[] = [
  { button: /as Dana/, role: "data-team", reach: "all" },
  { button: /as Cam/, role: "campaign", reach: "all" },
  { button: /as Ash/, role: "analyst", reach: "all" },
  { button: /as Avery/, role: "local", reach: "ward" },
  { button: /as Noor/, role: "local", reach: "constituency" },
  { button: /as Mo/, role: "councillor", reach: "ward" },
  { button: /as Kit/, role: "candidate", reach: "ward" },
  { button: /as Mina/, role: "mp", reach: "constituency" },
  { button: /as Hollis/, role: "administrator", reach: "all" },
  { button: /as Robin/, role: "officer", reach: "all" },
  { button: /as Toni/, role: "auditor", reach: "all" },
  // The mayor of the city: no part of the demo lies beyond.
  { button: /as Lena/, role: "mayor", reach: "all" },
  { button: /as Jas/, role: "helper", reach: "ward" },
];

const asked = ROUTES.flatMap(({ try: path, beyond, needs }) =>
  path === undefined || needs === "open" || needs === "own"
    ? []
    : [{ path, beyond, needs: needs as Permission }],
);
const statusOf = async (page: Page, path: string) =>
  (await page.request.get(path, { maxRedirects: 0 })).status();

test("nobody gets anything without signing in, and is brought back to what they wanted", async ({ page }) => {
  for (const { path } of asked) {
    expect(await statusOf(page, path), path).toBe(path.startsWith("/api/") ? 401 : 307);
  }
  await page.goto("/electors?area=E05011525");
  await expect(page).toHaveURL(/sign-in\?to=%2Felectors%3Farea%3DE05011525/);
  await page.getByRole("button", { name: /as Avery/ }).click();
  await expect(page).toHaveURL(/\/electors\?area=E05011525/);
});

for (const { button, role, reach } of ACCOUNTS) {
  test(`${role} (${button.source}) gets every route of theirs, in their areas, and no other`, async ({
    page,
  }) => {
    await signInAs(page, button);
    for (const { path, beyond, needs } of asked) {
      expect(await statusOf(page, path), path).toBe(may(role, needs) ? 200 : 404);
      if (!beyond || reach === "constituency") continue;
      expect(await statusOf(page, beyond), beyond).toBe(may(role, needs) && reach === "all" ? 200 : 404);
    }
    // What the role cannot use is not offered.
    await page.goto("/");
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const { path, needs } of asked.filter(({ path }) => /^\/[a-z-]+(\/audit)?$/.test(path))) {
      if (!may(role, needs)) expect(links, path).not.toContain(path);
    }
  });
}

test("an administrator gives a campaign organiser access to another ward, and ends it", async ({ page }) => {
  await signInAs(page, /as Hollis/);
  await page.goto("/people");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Mo", exact: true }).click();
  await page.getByRole("button", { name: "Give access" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Role").selectOption({ label: "Local organiser" });
  await dialog.getByLabel("Areas").fill("Brickn");
  await dialog.getByRole("button", { name: /Bricknell, ward/ }).click();
  await dialog.getByLabel("What it is for").fill("Canvassing in Bricknell");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Give access" }).click();
  await expect(dialog.getByText("The access is in force")).toBeVisible();
  await page.goto(page.url());
  const row = page.getByRole("row", { name: /Local organiser, Bricknell ward/ });
  await row.getByRole("button", { name: "End now" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End it now" }).click();
  await expect(row.getByText(/ended/)).toBeVisible();
});

test("what no page of ours sends is refused, and the policy of the page lets no inline script or style through", async ({
  page,
}) => {
  const origins: Record<string, string>[] = [{}, { origin: "null" }, { origin: "https://evil.example" }];
  for (const headers of origins) {
    for (const path of ["/sign-in", "/api/auth/callback/passphrase", "/api/uploads"]) {
      const answer = await page.request.post(path, { headers, data: "x", maxRedirects: 0 });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  await signInAs(page, /as Dana/);
  for (const path of ["/", "/areas/E05011525", "/models/1", "/electors", "/roles"]) {
    const answer = await page.goto(path);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("script-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(answer?.headers()["x-powered-by"]).toBeUndefined();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(violations).toEqual([]);
});
