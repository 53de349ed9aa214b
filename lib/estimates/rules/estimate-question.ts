import { fitOutcome, type OutcomeFit, type OutcomeRows } from "@/lib/estimates/rules/fit-outcome";
import { hideSmallGroups } from "@/lib/estimates/rules/hide-small-groups";
import { countRespondents, groupsOfCombinations, type Layout } from "@/lib/estimates/rules/tally-groups";
import type {
  AskedQuestion,
  Estimate,
  EstimateInput,
  Frame,
  QuestionEstimates,
  TargetEstimates,
} from "@/lib/estimates/types";
import { combinationVariance } from "@/lib/stats/combination-variance";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

/** A question needs as many answers, and an answer as many on either side. */
export const FEWEST_ANSWERS = 100;
export const FEWEST_CASES = 20;
const [Z80, Z95] = [1.2816, 1.96];
const HUNDREDTHS = 10_000;
/**
 * How much a group of an area differs from what its age, home, sex and area let expect, in log-odds: assumed, for the
 * few respondents of such a group cannot tell. Measured on simulated cities (docs/decisions/055).
 */
const UNSEEN_SD = 0.1;

/**
 * Estimates every answer to a question for every area and group (MRP): one hierarchical logistic regression an answer,
 * averaged over the cells of the frame. Answers of one question exclude each other, so that the chances of a cell are
 * made to sum to 1. Rare answers are one answer, "others".
 */
export function estimateQuestion(
  input: EstimateInput,
  question: AskedQuestion,
  layout: Layout,
  people: Float64Array,
): QuestionEstimates {
  const { frame, respondents } = input;
  const rows = chooseRows(input, question);
  const answered = rows.respondents.length;
  const failed = (reason: string) => ({ ok: false as const, question: question.title, reason });
  if (answered < FEWEST_ANSWERS) return failed(`${answered} answers; it needs ${FEWEST_ANSWERS}`);
  const outcomes = gatherOutcomes(question, rows);
  if (outcomes.filter(({ count }) => count >= FEWEST_CASES).length < 2)
    return failed(`no two answers were given by ${FEWEST_CASES} people each`);

  // Of two answers the second is what the first leaves over.
  const modelled = outcomes.length === 2 ? outcomes.slice(0, 1) : outcomes;
  const fits = modelled.map(({ cases }) => fitOutcome(cases, rows, frame, respondents));
  const chances = fits.map((fit) => predictCells(fit, frame));
  const sums = chances[0]!.map((_, cell) => chances.reduce((sum, own) => sum + own[cell]!, 0));
  const counts = countRespondents(layout, input, question.answers);
  const hidden = hideSmallGroups(counts, people, layout.relations);

  const targets = modelled.map((outcome, k): TargetEstimates => {
    const scale = modelled.length === 1 ? sums.map(() => 1) : sums;
    const figures = averageCells(fits[k]!, chances[k]!, scale, frame, layout);
    return {
      questionCode: question.code,
      question: question.title,
      kind: question.kind,
      key: outcome.key,
      label: outcome.label,
      answers: answered,
      estimates: layout.areaIds.flatMap((areaId, area) =>
        layout.groups.map(({ grouping, level }, group): Estimate => {
          const place = area * layout.groups.length + group;
          const figure = figures[place]!;
          const shown = !hidden[place] && !Number.isNaN(figure.share);
          return {
            areaId,
            grouping,
            level,
            figures: shown ? toFigures(figure, people[place]!, counts[place]!) : null,
          };
        }),
      ),
    };
  });
  const warnings = fits.flatMap(({ fit }, k) =>
    fit.converged ? [] : [`${question.title}, ${modelled[k]!.label}: the fit did not settle.`],
  );
  return { ok: true, targets: [...targets, ...complement(outcomes, targets)], warnings };
}

function chooseRows({ frame, respondents }: EstimateInput, { answers }: AskedQuestion): OutcomeRows {
  const areaAt = new Map(frame.areaIds.map((areaId, place) => [areaId, place]));
  const chosen = Array.from({ length: answers.length }, (_, i) => i).filter(
    (i) => answers[i]! >= 0 && areaAt.has(respondents.areaIds[i]!) && respondents.weights[i]! > 0,
  );
  const mean = chosen.reduce((sum, i) => sum + respondents.weights[i]!, 0) / Math.max(1, chosen.length);
  return {
    respondents: chosen,
    areas: Int32Array.from(chosen, (i) => areaAt.get(respondents.areaIds[i]!)!),
    weights: Float64Array.from(chosen, (i) => respondents.weights[i]! / mean),
  };
}

interface Outcome {
  key: string;
  label: string;
  cases: Uint8Array;
  count: number;
}

/** The answers that enough people gave, and the rest together where they are enough. */
function gatherOutcomes({ outcomes, answers }: AskedQuestion, { respondents }: OutcomeRows): Outcome[] {
  const given = outcomes.map(({ key, label }, place) => {
    const cases = Uint8Array.from(respondents, (i) => (answers[i] === place ? 1 : 0));
    return { key, label, cases, count: cases.reduce((sum, one) => sum + one, 0) };
  });
  const common = given.filter(({ count }) => count >= FEWEST_CASES);
  const rare = given.filter(({ count }) => count < FEWEST_CASES);
  const others = Uint8Array.from(respondents, (_, row) => (rare.some(({ cases }) => cases[row]) ? 1 : 0));
  const count = rare.reduce((sum, answer) => sum + answer.count, 0);
  return count > 0 ? [...common, { key: "others", label: "Other answers", cases: others, count }] : common;
}

function predictCells({ predict }: OutcomeFit, frame: Frame): Float64Array {
  const chances = new Float64Array(frame.sizes.length);
  for (let area = 0; area < frame.areaIds.length; area++)
    for (let cell = 0; cell < frame.combinations; cell++)
      chances[area * frame.combinations + cell] = logOddsToProbability(predict(area, cell));
  return chances;
}

interface Average {
  share: number;
  /** Of the share, in log-odds. */
  standardError: number;
}

/** The mean of the cells' chances in every figure, with its posterior standard error by the delta method. */
function averageCells(
  { fit, rowOf }: OutcomeFit,
  chances: Float64Array,
  scale: ArrayLike<number>,
  frame: Frame,
  { groups, members }: Layout,
): Average[] {
  const { posterior } = fit;
  const nestedAt = posterior.groupFirstColumn.indexOf(-1);
  const inGroups = groupsOfCombinations(groups, frame);
  const own = frame.areaIds.map(() =>
    groups.map(() => ({
      people: 0,
      sum: 0,
      columns: new Float64Array(posterior.columnCount),
      nested: new Map<number, number>(),
    })),
  );
  for (let area = 0; area < frame.areaIds.length; area++) {
    for (let cell = 0; cell < frame.combinations; cell++) {
      const place = area * frame.combinations + cell;
      const size = frame.sizes[place]!;
      if (!(size > 0)) continue;
      const chance = chances[place]! / scale[place]!;
      const slope = (size * chances[place]! * (1 - chances[place]!)) / scale[place]!;
      const { terms, levels } = rowOf(area, cell);
      for (const group of inGroups[cell]!) {
        const sums = own[area]![group]!;
        sums.people += size;
        sums.sum += size * chance;
        for (let t = 0; t < terms.length; t++) sums.columns[posterior.fixedStart + terms[t]!]! += slope;
        for (let g = 0; g < levels.length; g++) {
          const level = levels[g]!;
          if (g === nestedAt) sums.nested.set(level, (sums.nested.get(level) ?? 0) + slope);
          else sums.columns[posterior.groupFirstColumn[g]! + level]! += slope;
        }
      }
    }
  }
  return members.flatMap((parts) =>
    groups.map(({ grouping }, group) => {
      const all = {
        people: 0,
        sum: 0,
        columns: new Float64Array(posterior.columnCount),
        nested: new Map<number, number>(),
      };
      for (const part of parts) {
        const sums = own[part]![group]!;
        all.people += sums.people;
        all.sum += sums.sum;
        for (let column = 0; column < all.columns.length; column++)
          all.columns[column]! += sums.columns[column]!;
        for (const [level, slope] of sums.nested) all.nested.set(level, (all.nested.get(level) ?? 0) + slope);
      }
      const share = all.sum / all.people;
      const variance = combinationVariance(posterior, all) / all.people ** 2;
      const unseen = grouping === "all" ? 0 : UNSEEN_SD ** 2 / parts.length;
      return { share, standardError: Math.sqrt(variance / (share * (1 - share)) ** 2 + unseen) };
    }),
  );
}

function toFigures({ share, standardError }: Average, people: number, respondents: number) {
  const middle = probabilityToLogOdds(share);
  const at = (z: number) => Math.round(HUNDREDTHS * logOddsToProbability(middle + z * standardError));
  return {
    people: Math.round(people),
    respondents,
    share: Math.round(HUNDREDTHS * share),
    low80: at(-Z80),
    high80: at(Z80),
    low95: at(-Z95),
    high95: at(Z95),
  };
}

function complement(
  outcomes: readonly Outcome[],
  [only, another]: readonly TargetEstimates[],
): TargetEstimates[] {
  const rest = outcomes[1];
  if (!only || another || !rest) return [];
  const turned = (figures: NonNullable<Estimate["figures"]>) => ({
    ...figures,
    share: HUNDREDTHS - figures.share,
    low80: HUNDREDTHS - figures.high80,
    high80: HUNDREDTHS - figures.low80,
    low95: HUNDREDTHS - figures.high95,
    high95: HUNDREDTHS - figures.low95,
  });
  return [
    {
      ...only,
      key: rest.key,
      label: rest.label,
      estimates: only.estimates.map((estimate) => ({
        ...estimate,
        figures: estimate.figures && turned(estimate.figures),
      })),
    },
  ];
}
