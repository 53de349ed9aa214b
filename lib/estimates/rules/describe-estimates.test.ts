import { expect, test } from "vitest";
import { tellFindings } from "@/lib/estimates/rules/describe-estimates";
import { groupTargets } from "@/lib/estimates/rules/group-targets";
import type { Grouping } from "@/lib/estimates/schema";
import type { EstimateView } from "@/lib/estimates/types";

const target = (id: number, key: string, label: string) => ({
  id,
  questionCode: "issue",
  question: "Most important issue",
  kind: "issue" as const,
  key,
  label,
  answers: 400,
});
const [question] = groupTargets([target(1, "housing", "Housing"), target(2, "nhs", "The NHS")]);

function estimate(
  targetId: number,
  name: string,
  share: number | null,
  half = 300,
  group = "all:",
): EstimateView {
  const [grouping, level] = group.split(":") as [Grouping, string];
  const [low80, high80] = [(share ?? 0) - half, (share ?? 0) + half];
  const figures = {
    people: 900,
    respondents: 40,
    share: share ?? 0,
    low80,
    high80,
    low95: low80 - 100,
    high95: high80 + 100,
  };
  return {
    targetId,
    areaId: name === "Hull" ? 1 : name.length,
    code: name,
    name,
    kind: "ward",
    grouping,
    level,
    figures: share === null ? null : figures,
  };
}

test("the first answer is told with its range, and groups and wards only where their ranges do not meet", () => {
  const estimates = [
    estimate(1, "Hull", 3000),
    estimate(2, "Hull", 4120),
    estimate(2, "Hull", 4600, 300, "sex:female"),
    estimate(2, "Hull", 3600, 300, "sex:male"),
    estimate(2, "Hull", 4300, 300, "age:18-34"),
    estimate(2, "Hull", 3900, 300, "age:65+"),
    estimate(2, "Avenue", 5200),
    estimate(2, "Boulevard", 3700),
    estimate(2, "Drypool Park", null),
  ];
  expect(tellFindings(question!, estimates, { id: 1, name: "Hull" })).toEqual([
    "In Hull an estimated 41% name The NHS as what matters most (80% range 38% to 44%).",
    "More women do so than men: 46% against 36%.",
    "Among the wards most in Avenue, fewest in Boulevard: 52% against 37%.",
  ]);
});

test("of an area with too few answers nothing is told", () => {
  expect(tellFindings(question!, [estimate(1, "Hull", null)], { id: 1, name: "Hull" })).toEqual([]);
});
