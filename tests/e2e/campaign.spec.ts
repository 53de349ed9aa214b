import { expect, expectAccessible, signInAs, test } from "@/tests/e2e/support/journey";

test.describe("the national campaign", () => {
  test.beforeEach(({ page }) => signInAs(page, /Campaign, whole party/));

  test("finds a ward with Ctrl K, reads its deciles and goes on to the electors of one", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").last().fill("Avenue");
    await page
      .getByRole("option", { name: /Avenue/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/areas\/E05011525/);
    await expect(page.getByRole("heading", { level: 1, name: "Avenue" })).toBeVisible();
    await expect(page.getByText("everyone here is fictitious")).toBeVisible();
    await expectAccessible(page);

    const deciles = page.getByRole("table").filter({ hasText: "Past vote known" });
    await expect(deciles.getByRole("row")).toHaveCount(11);
    await deciles.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/electors\?.*decile=1/);
    await expect(page.getByRole("table").getByRole("row").nth(1)).toBeVisible();
  });

  test("reads what an area thinks, by group and ward, and writes a policy brief of it", async ({ page }) => {
    await page.goto("/opinion?area=E06000010");
    await expect(page.getByRole("heading", { level: 1, name: /^Opinion in/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /an estimated \d+%/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Question").selectOption({ label: "Most important issue" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/question=issue/);
    await page.getByRole("link", { name: "Write a brief" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Policy brief/ })).toBeVisible();
    await page.getByLabel("Rejoining the European Union").check();
    await page.getByRole("button", { name: "Show the brief" }).click();
    await expect(page.getByRole("heading", { name: "Rejoining the European Union" })).toBeVisible();
    await expectAccessible(page);
  });

  test("pages through the electors of a ward in order of score, each once", async ({ page }) => {
    await page.goto("/electors?area=E05011525");
    await expectAccessible(page);
    const seen: string[] = [];
    let last = 101;
    for (let sheet = 0; sheet < 3; sheet++) {
      const rows = page.locator("tbody tr");
      await expect(rows).toHaveCount(50);
      for (const row of await rows.all()) {
        const href = await row.getByRole("link").first().getAttribute("href");
        const cells = await row.locator("td").allInnerTexts();
        const score = Number(cells.map((cell) => cell.trim()).find((cell) => /^\d+\.\d$/.test(cell)));
        expect(score).toBeLessThanOrEqual(last);
        last = score;
        seen.push(href ?? "");
      }
      await page.getByRole("link", { name: "Next" }).click();
      await page.waitForURL((url) => url.searchParams.get("after") !== null);
      await expect(page.locator("tbody tr").first().getByRole("link").first()).not.toHaveAttribute(
        "href",
        seen.at(-50) ?? "",
      );
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(150);
  });

  test("reads on an elector's page the score, its range, rank and decile, and why", async ({ page }) => {
    await page.goto("/electors?area=E05011525");
    await page.locator("tbody tr").nth(3).getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Likely to vote in a local election" })).toBeVisible();
    await expect(page.getByText(/with 80% certainty/).first()).toBeVisible();
    const support = page.getByRole("listitem").filter({ hasText: "Labour" }).first();
    await support.locator("summary").click();
    await expect(support.getByText("Everything else")).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Why .*, and not the ward’s/ })).toBeVisible();
    await expect(page.getByText("What we know, and when")).toBeVisible();
    const ranks = page.getByRole("table", { name: "Rank and decile in each area" });
    await expect(ranks.getByRole("row")).toHaveCount(4);
    await expectAccessible(page);
  });

  test("reads what a constituency loaded in part can tell, on a phone as well", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/areas/E14001314");
    await expect(page.getByText(/of its 10 wards are loaded/).first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });

  test("may not upload, train or remove anything", async ({ page }) => {
    for (const path of ["/data", "/data/upload"]) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
    }
    const upload = await page.request.post("/api/uploads", {
      headers: {
        "Tus-Resumable": "1.0.0",
        "Upload-Length": "10",
        Origin: process.env.HUSTINGS_E2E_ADDRESS ?? "",
      },
    });
    expect([401, 403, 404]).toContain(upload.status());
  });

  test("sees every page in the dark without a finding", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of ["/", "/areas", "/areas/E05011525", "/score-guide"]) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
});

test("signed out, every page asks to sign in and every route answers with nothing", async ({ page }) => {
  for (const path of ["/", "/areas/E05011525", "/electors", "/electors/1", "/data"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  for (const path of ["/api/search?q=smith", "/api/runs/1", "/api/runs/1/rejects"]) {
    const answer = await page.request.get(path);
    expect([401, 404]).toContain(answer.status());
  }
});

test("health tells database, worker, version and the published set", async ({ page }) => {
  const answer = await page.request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(Object.keys(await answer.json()).sort()).toEqual([
    "database",
    "publishedScoreSet",
    "status",
    "version",
    "worker",
  ]);
});
