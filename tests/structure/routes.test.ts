import { expect, test } from "vitest";
import { sourceFiles } from "@/tests/structure/source-files";
import { ROUTES } from "@/tests/support/routes.table";

const files = sourceFiles("app").filter(({ path }) => /\/(page\.tsx|route\.ts)$/.test(path));
const routeOf = (path: string) =>
  path
    .replace(/^app/, "")
    .replace(/\/\([a-z]+\)/g, "")
    .replace(/\/(page\.tsx|route\.ts)$/, "") || "/";

test("every page and route of the API has its row: who may have it", () => {
  expect(files.map(({ path }) => routeOf(path)).sort()).toEqual(ROUTES.map(({ route }) => route).sort());
});

test("every route of the API passes a gate, or is open by its row", () => {
  const ungated = files.filter(({ path, text }) => {
    const row = ROUTES.find(({ route }) => route === routeOf(path));
    return path.endsWith("route.ts") && row?.needs !== "open" && !text.includes(`routeGate("${row?.needs}")`);
  });
  expect(ungated.map(({ path }) => path)).toEqual([]);
});

test("every route of the API that changes something asks where the request comes from", () => {
  const unasked = files.filter(
    ({ path, text }) =>
      path.endsWith("route.ts") && /\b(POST|PUT|PATCH|DELETE)\b/.test(text) && !text.includes("comesFromUs"),
  );
  expect(unasked.map(({ path }) => path)).toEqual([]);
});

test("every action has a name, and a permission unless it is of one's own account or before the sign-in", () => {
  const actions = sourceFiles("lib").filter(({ path }) => /^lib\/[a-z-]+\/actions/.test(path));
  const nameless = actions.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /(scopedAction|ownAction|halfAction|openAction)\s*\.(?!use)[\s\S]{0,20}?metadata\(\{([^}]*)\}/g,
      ),
    ].flatMap(([, client, metadata = ""]) =>
      metadata.includes("actionName") && (client !== "scopedAction" || metadata.includes("permission"))
        ? []
        : [`${path}: ${metadata}`],
    ),
  );
  expect(actions.length).toBeGreaterThan(5);
  expect(nameless).toEqual([]);
});
