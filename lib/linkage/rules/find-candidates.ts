import { blockKeys } from "@/lib/linkage/rules/block-keys";
import { type Blocks, buildBlocks } from "@/lib/linkage/rules/build-blocks";
import { type PairComparer, WIDTH } from "@/lib/linkage/rules/compare-pair";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import { type LinkageModel, linkageLogOdds } from "@/lib/stats/linkage-log-odds";

/** Pairs worth keeping, in columns. */
export interface Candidates {
  count: number;
  left: Int32Array;
  right: Int32Array;
  levels: Uint8Array;
  rarity: Float32Array;
  compared: number;
}

export interface ResidualRows {
  left: Int32Array;
  right: Int32Array;
}

const LARGEST_BLOCK = 100;
/** Where there are no more pairs than these, each is looked at. */
const FEW_PAIRS = 2_000_000;
/** Lower log odds can rise above even only by the company of a household. */
const LOWEST_LOG_ODDS = -9;

export function blocksOf(data: LinkageData, rows: ResidualRows): Blocks[] {
  const keysLeft = blockKeys(data, data.left);
  const keysRight = data.dedupe ? keysLeft : blockKeys(data, data.right);
  const side = (chosen: Int32Array, total: number, keyOf: (row: number) => number) => ({
    rows: chosen,
    total,
    keyOf,
  });
  if (rows.left.length * rows.right.length <= FEW_PAIRS) {
    const every = () => 1;
    return [
      buildBlocks(
        side(rows.left, data.left.rows, every),
        side(rows.right, data.right.rows, every),
        FEW_PAIRS,
      ),
    ];
  }
  return keysLeft.map((keyOf, index) =>
    buildBlocks(
      side(rows.left, data.left.rows, keyOf),
      side(rows.right, data.right.rows, keysRight[index]!),
      LARGEST_BLOCK,
    ),
  );
}

/** Compares each pair of rows that share a block once, and keeps those that may be one person. */
export function findCandidates(
  data: LinkageData,
  model: LinkageModel,
  compare: PairComparer,
  blocks: readonly Blocks[],
  leftRows: Int32Array,
): Candidates {
  const kept = new CandidateList();
  const scratch = { count: 1, width: WIDTH, levels: new Uint8Array(WIDTH), rarity: new Float32Array(1) };
  let compared = 0;
  for (const row of leftRows) {
    for (let key = 0; key < blocks.length; key++) {
      const { left, starts, members } = blocks[key]!;
      const block = left[row]!;
      if (block < 0) continue;
      for (let at = starts[block]!; at < starts[block + 1]!; at++) {
        const other = members[at]!;
        if ((data.dedupe && other <= row) || isSeenBefore(blocks, key, row, other)) continue;
        compared++;
        scratch.rarity[0] = compare(data.left, row, data.right, other, scratch.levels, 0);
        if (!scratch.levels.some(Boolean) || linkageLogOdds(model, scratch, 0) < LOWEST_LOG_ODDS) continue;
        kept.add(row, other, scratch.levels, scratch.rarity[0]!);
      }
    }
  }
  return kept.close(compared);
}

function isSeenBefore(blocks: readonly Blocks[], key: number, row: number, other: number): boolean {
  for (let earlier = 0; earlier < key; earlier++) {
    const block = blocks[earlier]!.left[row]!;
    if (block >= 0 && block === blocks[earlier]!.right[other]) return true;
  }
  return false;
}

/** Columns that grow. */
export class CandidateList {
  private count = 0;
  private left = new Int32Array(4096);
  private right = new Int32Array(4096);
  private levels = new Uint8Array(4096 * WIDTH);
  private rarity = new Float32Array(4096);

  add(left: number, right: number, levels: Uint8Array, rarity: number): void {
    if (this.count === this.left.length) this.grow();
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.levels.set(levels, this.count * WIDTH);
    this.rarity[this.count++] = rarity;
  }

  close(compared: number): Candidates {
    const { count } = this;
    return {
      count,
      left: this.left.slice(0, count),
      right: this.right.slice(0, count),
      levels: this.levels.slice(0, count * WIDTH),
      rarity: this.rarity.slice(0, count),
      compared,
    };
  }

  private grow(): void {
    const size = this.count * 2;
    const longer = {
      left: new Int32Array(size),
      right: new Int32Array(size),
      levels: new Uint8Array(size * WIDTH),
      rarity: new Float32Array(size),
    };
    longer.left.set(this.left);
    longer.right.set(this.right);
    longer.levels.set(this.levels);
    longer.rarity.set(this.rarity);
    Object.assign(this, longer);
  }
}
