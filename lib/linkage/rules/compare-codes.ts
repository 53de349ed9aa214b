import type { Vocabulary } from "@/lib/linkage/rules/build-vocabulary";
import { CODE } from "@/lib/linkage/rules/levels.table";
import { editDistance } from "@/lib/stats/edit-distance";
import { jaroWinkler } from "@/lib/stats/jaro-winkler";

const SIMILAR = 0.93;

/** Telephone numbers, addresses of mail, identifiers: equal, one slip of typing apart, similar, or different. */
export function compareCodes({ words }: Vocabulary, a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return CODE.exact;
  const { chars, starts } = words;
  const [aStart, aEnd, bStart, bEnd] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
  if (aEnd - aStart >= 5 && editDistance(chars, aStart, aEnd, bStart, bEnd, 1) <= 1) return CODE.near;
  return jaroWinkler(chars, aStart, aEnd, bStart, bEnd) >= SIMILAR ? CODE.similar : CODE.differs;
}
