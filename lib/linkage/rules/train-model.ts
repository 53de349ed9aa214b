import { buildBlocks } from "@/lib/linkage/rules/build-blocks";
import { combineCodes, mix } from "@/lib/linkage/rules/combine-codes";
import { type PairComparer, WIDTH } from "@/lib/linkage/rules/compare-pair";
import { isSameProperty, placeLevel } from "@/lib/linkage/rules/compare-places";
import { householdLevels } from "@/lib/linkage/rules/household-levels";
import { priorMatchCounts, randomLevels } from "@/lib/linkage/rules/known-levels";
import { STREET, TOWN } from "@/lib/linkage/rules/levels.table";
import type { LinkageData, Side } from "@/lib/linkage/rules/prepare-linkage";
import { COMPARISONS } from "@/lib/linkage/types";
import { fitLinkageModel, type TrainingPairs } from "@/lib/stats/fit-linkage-model";
import type { LinkageModel } from "@/lib/stats/linkage-log-odds";

const PAIRS_PER_PASS = 100_000;
const LARGEST_BLOCK = 30;
const ITERATIONS = 15;
const PLACE = COMPARISONS.indexOf("place");
/** Before anything is known, this share of the smaller file is in the other one. */
const FIRST_GUESS = 0.5;
const FIRST_GUESS_DUPLICATES = 0.1;

/**
 * Learns how records of one person agree: names from pairs that share an address, places from pairs that share a name, and
 * so on over the full files; chance agreement from pairs at random; agreement within a household from one file.
 */
export function trainModel(data: LinkageData, compare: PairComparer): LinkageModel {
  const { left, right, dedupe } = data;
  const pairs = dedupe ? (left.rows * (left.rows - 1)) / 2 : left.rows * right.rows;
  const most = dedupe ? left.rows : Math.min(left.rows, right.rows);
  const matches = Math.max(1, most * (dedupe ? FIRST_GUESS_DUPLICATES : FIRST_GUESS));
  const random = randomLevels(data, compare);
  const household = householdLevels(data, compare);
  const prior = priorMatchCounts(data, random);
  const start: LinkageModel = {
    match: prior.map(logShares),
    random: random.map((levels) => levels.map((share, level) => (level === 0 ? 0 : Math.log(share)))),
    household: household.levels.map((levels) =>
      levels.map((share, level) => (level === 0 ? 0 : Math.log(share))),
    ),
    matchPairs: matches,
    randomPairs: pairs,
    householdPairs: Math.max(1e-9, household.others * matches),
    place: PLACE,
  };
  const passes = trainingPasses(data);
  const sampled = passes.map((pass) => samplePairs(data, compare, pass));
  const training = concatenate(sampled);
  return fitLinkageModel(start, training, {
    prior,
    iterations: ITERATIONS,
    countMatches: (probabilities, model) =>
      Math.max(1, Math.min(most, countMatches(sampled, passes, probabilities, model))),
  });
}

interface Pass {
  keyOf: (side: Side) => ((row: number) => number) | null;
  fields: readonly (typeof COMPARISONS)[number][];
}

/** Equal values of one kind; rows are taken by the hash of the value, so that whole blocks are in the sample. */
function trainingPasses(data: LinkageData): Pass[] {
  const text = (column: keyof Side["text"]) => (side: Side) => {
    const codes = side.text[column];
    return codes ? (row: number) => codes[row]! : null;
  };
  const nameAndYear = combined(data);
  const passes: Pass[] = [
    { fields: ["place"], keyOf: (side) => (row) => side.property[row]! },
    { fields: ["forename", "surname"], keyOf: (side) => (row) => side.fullName[row]! },
    { fields: ["name"], keyOf: text("name") },
    { fields: ["birth"], keyOf: ({ born }) => born && ((row) => born[row]!) },
    { fields: ["phone"], keyOf: text("phone") },
    { fields: ["email"], keyOf: text("email") },
    { fields: ["id"], keyOf: text("id") },
    ...nameAndYear,
  ];
  return passes.filter(({ keyOf }) => keyOf(data.left) && keyOf(data.right));
}

/** Without an address, a date or a code there is the surname with the town to learn forenames from. */
function combined({ left, right, dedupe }: LinkageData): Pass[] {
  if (left.text.address || left.born || left.text.phone || left.text.email || left.text.id) return [];
  const sides = dedupe ? [left] : [left, right];
  const made = combineCodes(
    sides.map(({ text }) => text.surname),
    sides.map(({ text }) => text.postcode ?? text.town),
    sides,
  );
  return [{ fields: ["surname", "place"], keyOf: (side) => (row) => made.codes[sides.indexOf(side)]![row]! }];
}

interface Sampled extends TrainingPairs {
  /** pairs of the pass for one in the sample */
  weight: number;
}

function samplePairs(data: LinkageData, compare: PairComparer, pass: Pass): Sampled {
  const { left, right, dedupe } = data;
  const weight = Math.max(1, Math.ceil(Math.max(left.rows, right.rows) / PAIRS_PER_PASS));
  const rowsOf = (side: Side) => {
    const keyOf = pass.keyOf(side)!;
    const sampledKey = (row: number) => {
      const code = keyOf(row);
      return code && mix(code, 7) % weight === 0 ? mix(code, 11) || 1 : 0;
    };
    return { rows: everyRow(side.rows), keyOf: sampledKey, total: side.rows };
  };
  const blocks = buildBlocks(rowsOf(left), rowsOf(right), LARGEST_BLOCK);
  const levels = new Uint8Array(PAIRS_PER_PASS * 2 * WIDTH);
  const rarity = new Float32Array(PAIRS_PER_PASS * 2);
  let count = 0;
  for (let row = 0; row < left.rows && count < PAIRS_PER_PASS * 2; row++) {
    const block = blocks.left[row]!;
    if (block < 0) continue;
    for (let at = blocks.starts[block]!; at < blocks.starts[block + 1]!; at++) {
      const other = blocks.members[at]!;
      if (dedupe && other <= row) continue;
      if (count === PAIRS_PER_PASS * 2) break;
      rarity[count] = compare(left, row, right, other, levels, count * WIDTH);
      count++;
    }
  }
  const mask = pass.fields.reduce((bits, field) => bits | (1 << COMPARISONS.indexOf(field)), 0);
  const foundBy = new Uint16Array(count).fill(mask);
  return {
    count,
    width: WIDTH,
    levels: levels.subarray(0, count * WIDTH),
    rarity: rarity.subarray(0, count),
    foundBy,
    weight,
  };
}

function concatenate(parts: readonly Sampled[]): TrainingPairs {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all = {
    count,
    width: WIDTH,
    levels: new Uint8Array(count * WIDTH),
    rarity: new Float32Array(count),
    foundBy: new Uint16Array(count),
  };
  let at = 0;
  for (const part of parts) {
    all.levels.set(part.levels, at * WIDTH);
    all.rarity.set(part.rarity, at);
    all.foundBy.set(part.foundBy, at);
    at += part.count;
  }
  return all;
}

/** Matches that a pass found, over the share of matches that agree on what it looked for: the largest of the passes. */
function countMatches(
  parts: readonly Sampled[],
  passes: readonly Pass[],
  probabilities: Float64Array,
  model: LinkageModel,
): number {
  let at = 0;
  let most = 0;
  parts.forEach((part, index) => {
    let found = 0;
    for (let pair = 0; pair < part.count; pair++) found += probabilities[at + pair]!;
    at += part.count;
    const agreeing = passes[index]!.fields.reduce((share, field) => share * agreeingShare(model, field), 1);
    most = Math.max(most, (found * part.weight) / agreeing);
  });
  return most;
}

function agreeingShare(model: LinkageModel, field: (typeof COMPARISONS)[number]): number {
  const levels = model.match[COMPARISONS.indexOf(field)]!;
  if (field !== "place") return Math.exp(levels[1]!);
  let share = 0;
  levels.forEach((log, level) => {
    if (isSameProperty(level)) share += Math.exp(log);
  });
  return Math.max(share, Math.exp(levels[placeLevel(STREET.exact, TOWN.postcode)]!));
}

function everyRow(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}

function logShares(counts: Float64Array): Float64Array {
  const sum = counts.reduce((total, count, level) => total + (level === 0 ? 0 : count), 0);
  return counts.map((count, level) => (level === 0 ? 0 : Math.log(count / sum)));
}
