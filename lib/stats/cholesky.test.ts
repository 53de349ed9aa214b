import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "./cholesky";
import { choleskyInverse } from "./cholesky-inverse";
import { choleskySolve } from "./cholesky-solve";

const matrices = fc
  .integer({ min: 1, max: 7 })
  .chain((n) => fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: n * n, maxLength: n * n }))
  .map((root) => {
    const n = Math.sqrt(root.length);
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        for (let k = 0; k < n; k++) matrix[i * n + j]! += root[i * n + k]! * root[j * n + k]!;
        if (i === j) matrix[i * n + j]! += 0.5;
      }
    }
    return { n, matrix };
  });

describe("Cholesky factor", () => {
  it("solves what it factorised, and inverts it", () => {
    fc.assert(
      fc.property(matrices, ({ n, matrix }) => {
        const factor = matrix.slice();
        expect(cholesky(factor, n)).toBe(true);
        const expected = Float64Array.from({ length: n }, (_, i) => i - 1.5);
        const b = Float64Array.from({ length: n }, (_, i) =>
          expected.reduce((sum, x, j) => sum + matrix[i * n + j]! * x, 0),
        );
        choleskySolve(factor, b, n);
        for (let i = 0; i < n; i++) expect(b[i]).toBeCloseTo(expected[i]!, 8);
        const inverse = choleskyInverse(factor, n);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 0;
            for (let k = 0; k < n; k++) sum += matrix[i * n + k]! * inverse[k * n + j]!;
            expect(sum).toBeCloseTo(i === j ? 1 : 0, 8);
          }
        }
      }),
    );
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(cholesky(Float64Array.of(1, 0, 2, 1), 2)).toBe(false);
  });
});
