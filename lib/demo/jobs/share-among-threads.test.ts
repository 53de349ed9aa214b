import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { demoOptionsSchema } from "../schema";
import { generateAuthority } from "./generate-authority";
import { shareAmongThreads } from "./share-among-threads";

const options = demoOptionsSchema.parse({ areas: "uk", electors: 40_000, seed: 5 });
const count = 5;
const alone = mkdtempSync(join(tmpdir(), "hustings-demo-"));
const shared = mkdtempSync(join(tmpdir(), "hustings-demo-"));

afterAll(() => {
  for (const directory of [alone, shared]) rmSync(directory, { recursive: true });
});

describe("sharing authorities among threads", () => {
  it("gives the same files as one thread that takes them in another order", async () => {
    for (let index = count - 1; index >= 0; index--) {
      await generateAuthority(options, index, alone, () => undefined, undefined);
    }
    const names: string[] = [];
    await shareAmongThreads(options, shared, count, 2, (authority) => names.push(authority.name), undefined);
    expect(names).toHaveLength(count);
    expect(readdirSync(shared)).toEqual(readdirSync(alone));
    expect(readdirSync(shared)).toHaveLength(count * 26);
    for (const name of readdirSync(alone)) {
      expect(readFileSync(join(shared, name)).equals(readFileSync(join(alone, name))), name).toBe(true);
    }
  }, 60_000);

  it("stops when asked to", async () => {
    const reason = new Error("enough");
    const running = shareAmongThreads(options, shared, count, 2, () => undefined, AbortSignal.abort(reason));
    await expect(running).rejects.toThrow("enough");
  }, 60_000);
});
