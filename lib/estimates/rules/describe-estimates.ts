import { GROUPING_TABLE } from "@/lib/estimates/groups.table";
import type { QuestionView } from "@/lib/estimates/rules/group-targets";
import type { EstimatedKind } from "@/lib/estimates/schema";
import type { Estimate, EstimateView } from "@/lib/estimates/types";
import { formatPercent } from "@/lib/platform/format";

type Figures = NonNullable<Estimate["figures"]>;

const WHOLE = 10_000;
export const percentOf = (hundredths: number) => formatPercent(hundredths / WHOLE);

/** "36% to 42%". */
export const rangeOf = ({ low80, high80 }: Figures) => `${percentOf(low80)} to ${percentOf(high80)}`;

/** What somebody of this answer does: "would vote Labour", "name Housing". */
export function sayAnswer(kind: EstimatedKind, key: string, label: string, question: string): string {
  if (key === "others") return "give another answer";
  switch (kind) {
    case "intention":
      return key === "non_voter" ? "would not vote" : `would vote ${label}`;
    case "referendum":
      return `say ${label.toLowerCase()}`;
    case "issue":
      return `name ${label} as what matters most`;
    case "attitude":
      return key === "agree" ? `agree that “${question}”` : `do not agree that “${question}”`;
  }
}

/** The figures of everybody in an area by answer, the highest share first. */
export function rankAnswers(question: QuestionView, estimates: readonly EstimateView[], areaId: number) {
  const own = estimates.filter((estimate) => estimate.areaId === areaId && estimate.grouping === "all");
  return question.targets
    .flatMap((target) => {
      const figures = own.find(({ targetId }) => targetId === target.id)?.figures;
      return figures ? [{ target, figures }] : [];
    })
    .sort((a, b) => b.figures.share - a.figures.share);
}

/**
 * The findings in sentences: the first answer, which groups differ in it and between which wards. Groups and wards are
 * said to differ only where their 80% ranges do not meet.
 */
export function tellFindings(
  question: QuestionView,
  estimates: readonly EstimateView[],
  area: { id: number; name: string },
): string[] {
  // Of a statement it is told who agrees, whether or not most do.
  const ranked = rankAnswers(question, estimates, area.id);
  const first =
    question.kind === "attitude" ? ranked.find(({ target }) => target.key === "agree") : ranked[0];
  if (!first) return [];
  const { target, figures } = first;
  const does = sayAnswer(question.kind, target.key, target.label, question.title);
  const opening = `In ${area.name} an estimated ${percentOf(figures.share)} ${does} (80% range ${rangeOf(figures)}).`;
  const own = estimates.filter(({ targetId }) => targetId === target.id);
  const groups = GROUPING_TABLE.flatMap(({ key, levels }) =>
    furthestApart(
      levels.map(({ key: level, people }) => ({
        name: people,
        figures: own.find((e) => e.areaId === area.id && e.grouping === key && e.level === level)?.figures,
      })),
    ),
  );
  const wards = furthestApart(
    own
      .filter(({ areaId, grouping }) => areaId !== area.id && grouping === "all")
      .map(({ name, figures: ofWard }) => ({ name, figures: ofWard })),
  );
  return [
    opening,
    ...groups.map(({ high, low }) => `More ${high.name} do so than ${low.name}: ${compare(high, low)}.`),
    ...wards.map(
      ({ high, low }) =>
        `Among the wards most in ${high.name}, fewest in ${low.name}: ${compare(high, low)}.`,
    ),
  ];
}

interface Named {
  name: string;
  figures: Figures;
}

const compare = (high: Named, low: Named) =>
  `${percentOf(high.figures.share)} against ${percentOf(low.figures.share)}`;

/** The highest and the lowest, where it is clear that they differ. */
function furthestApart(
  all: readonly { name: string; figures: Figures | null | undefined }[],
): { high: Named; low: Named }[] {
  const shown = all
    .flatMap(({ name, figures }) => (figures ? [{ name, figures }] : []))
    .sort((a, b) => b.figures.share - a.figures.share);
  const [high, low] = [shown[0], shown.at(-1)];
  return high && low && high.figures.low80 > low.figures.high80 ? [{ high, low }] : [];
}
