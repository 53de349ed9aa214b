import type { ElectorOrder, ElectorSort, ElectorsQuery } from "@/lib/electors/schema/electors-query";

const NATURAL: Record<ElectorSort, ElectorOrder["order"]> = { score: "down", name: "up", address: "up" };

/** The highest score first, unless another order is asked for. */
export function chooseOrder({ sort = "score", order }: Pick<ElectorsQuery, "sort" | "order">): ElectorOrder {
  return { sort, order: order ?? NATURAL[sort] };
}

/** What pressing a column's heading asks for: its natural order, or the reverse of how it stands. */
export function turnOrder(current: ElectorOrder, sort: ElectorSort): ElectorOrder {
  if (current.sort !== sort) return { sort, order: NATURAL[sort] };
  return { sort, order: current.order === "up" ? "down" : "up" };
}
