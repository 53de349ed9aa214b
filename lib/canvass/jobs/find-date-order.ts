import type { CanvassField } from "@/lib/canvass/layouts.table";
import { orderOf } from "@/lib/canvass/rules/parse-moment";
import type { DateOrder } from "@/lib/canvass/schema";
import { readRows } from "@/lib/imports/data/read-rows";
import type { StagingPlan } from "@/lib/imports/mutations/stage-file";
import type { LayoutMatch } from "@/lib/imports/types";

/**
 * Whether a file writes day or month first: as its first date tells that can only be read one way. Where none does, day
 * first, and in reports of NGP VAN month first, as that system prints them.
 */
export async function findDateOrder(plan: StagingPlan, match: LayoutMatch<CanvassField>): Promise<DateOrder> {
  const at = match.positions.get("at") ?? -1;
  for await (const rows of readRows(plan.table)) {
    for (const { row } of rows) {
      const order = orderOf(row.cells[at] ?? "");
      if (order) return order;
    }
  }
  return match.layout.startsWith("van-") ? "month-first" : "day-first";
}
