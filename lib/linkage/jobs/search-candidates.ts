import { pairComparer } from "@/lib/linkage/rules/compare-pair";
import {
  blocksOf,
  type Candidates,
  findCandidates,
  type ResidualRows,
} from "@/lib/linkage/rules/find-candidates";
import type { LinkageData } from "@/lib/linkage/rules/prepare-linkage";
import type { LinkageModel } from "@/lib/stats/linkage-log-odds";

export async function searchCandidates(
  data: LinkageData,
  model: LinkageModel,
  rows: ResidualRows,
): Promise<Candidates> {
  const blocks = blocksOf(data, rows);
  return findCandidates(data, model, pairComparer(data), blocks, rows.left);
}
