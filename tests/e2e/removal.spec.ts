import { REMOVAL_WORD } from "@/lib/demo/schema";
import { expect, signInAs, test } from "@/tests/e2e/support/journey";

// The last journey in the shared city: afterwards there is none.
test("one action removes all demo data, and the first screen then sets up the party", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, /Data team/);
  await page.goto("/data");
  await page.getByRole("button", { name: "Remove all demo data" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove all demo data" }).click();
  await expect(dialog.getByLabel(/to confirm/)).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel(/to confirm/).fill(REMOVAL_WORD);
  await dialog.getByRole("button", { name: "Remove all demo data" }).click();
  await expect(async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/setup/, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  const health = await page.request.get("/api/health");
  expect(await health.json()).toMatchObject({ status: "ok", publishedScoreSet: null });
});
