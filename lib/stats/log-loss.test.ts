import { describe, expect, it } from "vitest";
import { logLoss } from "./log-loss";

describe("log loss", () => {
  it("is log 2 for a coin, whatever happens", () => {
    const { mean, standardError } = logLoss(
      new Float64Array(9).fill(0.5),
      Uint8Array.of(1, 0, 1, 1, 0, 0, 1, 0, 1),
    );
    expect(mean).toBeCloseTo(Math.LN2, 14);
    expect(standardError).toBeCloseTo(0, 14);
  });

  it("stays finite after one confident error", () => {
    expect(logLoss(Float64Array.of(0, 1), Uint8Array.of(1, 1)).mean).toBeLessThan(40);
  });
});
