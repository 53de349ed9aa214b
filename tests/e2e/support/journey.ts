import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** Tests against the running demo city: `page.goto("/…")` is relative to it. */
export const test = base.extend({
  baseURL: async ({ baseURL: _ }, use) => use(process.env.HUSTINGS_E2E_ADDRESS),
});

/** The one-click sign-in of the demo, by the words on its button. */
export async function signInAs(page: Page, role: RegExp): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: role }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** No serious or critical finding of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
