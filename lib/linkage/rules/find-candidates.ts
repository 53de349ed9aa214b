import { blockKeys } from "@/lib/linkage/rules/block-keys";
import { buildBlocks } from "@/lib/linkage/rules/build-blocks";
import { share } from "@/lib/linkage/rules/build-vocabulary";
import { hopelessNames, pairComparer, WIDTH } from "@/lib/linkage/rules/compare-pair";
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
/** In large files blocks must not grow with the file: the pairs would grow with its square. */
const LARGE_FILE_ROWS = 100_000;
const LARGEST_BLOCK_OF_LARGE = 30;
/** Where there are no more pairs than these, each is looked at. */
const FEW_PAIRS = 2_000_000;
/** Lower log odds can rise above even only by the company of a household. */
const LOWEST_LOG_ODDS = -9;

/** The blocks of all keys; per row its block under each key in one stretch, so that a look back reads one line of memory. */
export interface BlockIndex {
  keys: number;
  left: Int32Array;
  right: Int32Array;
  starts: Int32Array[];
  members: Int32Array[];
}

export function blocksOf(data: LinkageData, rows: ResidualRows): BlockIndex {
  if (rows.left.length * rows.right.length <= FEW_PAIRS)
    return indexBlocks(data, rows, [() => 1], [() => 1], FEW_PAIRS);
  const keysLeft = blockKeys(data, data.left);
  const keysRight = data.dedupe ? keysLeft : blockKeys(data, data.right);
  const isLarge = Math.max(rows.left.length, rows.right.length) > LARGE_FILE_ROWS;
  return indexBlocks(data, rows, keysLeft, keysRight, isLarge ? LARGEST_BLOCK_OF_LARGE : LARGEST_BLOCK);
}

type KeyOf = (row: number) => number;

function indexBlocks(
  data: LinkageData,
  rows: ResidualRows,
  keysLeft: readonly KeyOf[],
  keysRight: readonly KeyOf[],
  largest: number,
): BlockIndex {
  const keys = keysLeft.length;
  const left = sharedInts(data.left.rows * keys);
  const right = data.dedupe ? left : sharedInts(data.right.rows * keys);
  const index: BlockIndex = { keys, left, right, starts: [], members: [] };
  keysLeft.forEach((keyOf, key) => {
    const blocks = buildBlocks(
      { rows: rows.left, total: data.left.rows, keyOf },
      { rows: rows.right, total: data.right.rows, keyOf: keysRight[key]! },
      largest,
    );
    index.starts.push(share(blocks.starts));
    index.members.push(share(blocks.members));
    for (const row of rows.left) left[row * keys + key] = blocks.left[row]! + 1;
    for (const row of rows.right) right[row * keys + key] = blocks.right[row]! + 1;
  });
  return index;
}

const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4));

/** Compares each pair of rows that share a block once, and keeps those that may be one person. */
export function findCandidates(
  data: LinkageData,
  model: LinkageModel,
  blocks: BlockIndex,
  leftRows: Int32Array,
): Candidates {
  const kept = new CandidateList();
  const compare = pairComparer(data);
  const hopeless = hopelessNames(model);
  const scratch = { count: 1, width: WIDTH, levels: new Uint8Array(WIDTH), rarity: new Float32Array(1) };
  const { keys, left, starts, members } = blocks;
  let compared = 0;
  for (const row of leftRows) {
    for (let key = 0; key < keys; key++) {
      const block = left[row * keys + key]! - 1;
      if (block < 0) continue;
      const end = starts[key]![block + 1]!;
      for (let at = starts[key]![block]!; at < end; at++) {
        const other = members[key]![at]!;
        if ((data.dedupe && other <= row) || isSeenBefore(blocks, key, row, other)) continue;
        compared++;
        const rarity = compare(data.left, row, data.right, other, scratch.levels, 0, hopeless);
        if (Number.isNaN(rarity) || !scratch.levels.some(Boolean)) continue;
        scratch.rarity[0] = rarity;
        if (linkageLogOdds(model, scratch, 0) >= LOWEST_LOG_ODDS)
          kept.add(row, other, scratch.levels, rarity);
      }
    }
  }
  return kept.close(compared);
}

function isSeenBefore({ keys, left, right }: BlockIndex, key: number, row: number, other: number): boolean {
  for (let earlier = 0; earlier < key; earlier++) {
    const block = left[row * keys + earlier]!;
    if (block > 0 && block === right[other * keys + earlier]) return true;
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
