import { expect, test } from "vitest";
import { countAction, processMetrics, writeMetrics } from "@/lib/platform/metrics";

test("metrics are lines that a collector reads, a counter for each action and outcome", () => {
  countAction("make-copy", "done");
  countAction("make-copy", "done");
  countAction("make-copy", "refused");
  const lines = writeMetrics(processMetrics()).split("\n");
  expect(lines).toContain("# TYPE hustings_actions_total counter");
  expect(lines).toContain('hustings_actions_total{action="make-copy",outcome="done"} 2');
  expect(lines).toContain('hustings_actions_total{action="make-copy",outcome="refused"} 1');
  expect(lines.filter((line) => line.startsWith("process_resident_memory_bytes "))).toHaveLength(1);
});
