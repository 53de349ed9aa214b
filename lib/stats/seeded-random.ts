export interface SeededRandom {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal (Marsaglia's polar method). */
  normal(): number;
  /** Uniform whole number from 0 to `below - 1`. */
  integer(below: number): number;
}

/**
 * xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by SplitMix32. The same seed gives
 * the same stream on every machine. For simulation and tests; not for secrets.
 */
export function seededRandom(seed: number): SeededRandom {
  let splitMix = seed >>> 0;
  const nextState = () => {
    splitMix = (splitMix + 0x9e3779b9) >>> 0;
    let z = splitMix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let s0 = nextState();
  let s1 = nextState();
  let s2 = nextState();
  let s3 = nextState();
  let spareNormal = Number.NaN;

  const next = () => {
    const scrambled = Math.imul(s1, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };
  const uniform = () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;

  const normal = () => {
    if (!Number.isNaN(spareNormal)) {
      const spare = spareNormal;
      spareNormal = Number.NaN;
      return spare;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spareNormal = v * factor;
      return u * factor;
    }
  };

  return { uniform, normal, integer: (below) => Math.floor(uniform() * below) };
}
