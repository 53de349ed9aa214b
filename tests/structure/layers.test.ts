import { resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";

/** Each import that breaks a rule, with the reason. */
async function violations(folders: string[]): Promise<string[]> {
  const options = await extractDepcruiseOptions(resolve(".dependency-cruiser.mjs"));
  const result = await cruise(folders, options, undefined, {
    tsConfig: extractTSConfig(resolve("tsconfig.json")),
  });
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map(({ from, to, rule }) => {
    const reason = options.ruleSet?.forbidden?.find(({ name }) => name === rule.name)?.comment;
    return `${from} imports ${to}: ${reason}`;
  });
}

test("every import goes the way the architecture allows, and none in a circle", async () => {
  expect(await violations(["app", "components", "lib", "scripts"])).toEqual([]);
});

test("a file that breaks the layers is found, with the reason", async () => {
  const found = await violations(["tests/structure/offender"]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/circle-a.* imports .*circle-b.*: Two files that need each other/);
});
