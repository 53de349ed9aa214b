import { expect, test } from "vitest";
import { readAudit } from "@/scripts/test/audit-packages";

test("a grave fault of a package is named, a lesser one is not", () => {
  const vulnerabilities = {
    leaky: { name: "leaky", severity: "high" },
    mild: { name: "mild", severity: "moderate" },
    broken: { name: "broken", severity: "critical" },
  };
  expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual(["leaky (high)", "broken (critical)"]);
  expect(readAudit(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
});

test("a registry that answers no audits is told from one that found nothing", () => {
  expect(readAudit(JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }))).toBeNull();
  expect(readAudit("")).toBeNull();
});
