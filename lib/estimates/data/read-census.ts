import { readMargin } from "@/lib/estimates/rules/read-margin";
import type { Census, CensusMargin } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface VariableRow {
  variable: string;
  universe: string;
  setId: number;
  title: string;
  asOf: string;
}

interface CountRow {
  setId: number;
  universe: string;
  variable: string;
  areaId: number;
  category: string;
  count: number;
}

/**
 * The newest census counts of adults, or of persons where adults are not counted, by age, sex, tenure and education.
 * A variable that another one crosses further is left to that one. Null: there are none.
 */
export async function readCensus(tx: ScopedTransaction): Promise<Census | null> {
  const variables = await tx.db.$queryRaw<VariableRow[]>`
    select distinct on (v.variable) v.variable, v.universe, s.id as "setId", s.title, s.as_of::text as "asOf"
    from census_variable v join demographic_set s on s.id = v.set_id
    where s.level = 'census' and v.universe in ('adults', 'persons')
      and (s.licence_ends is null or s.licence_ends >= current_date)
    order by v.variable, s.as_of desc, s.id desc, v.universe`;
  const known = variables.filter(({ variable }) => readMargin(variable));
  const parts = (variable: string) => readMargin(variable)?.characteristics ?? [];
  const chosen = known.filter(
    (own) =>
      !known.some(
        (other) =>
          parts(other.variable).length > parts(own.variable).length &&
          parts(own.variable).every((part) => parts(other.variable).includes(part)),
      ),
  );
  if (chosen.length === 0) return null;
  const rows = await tx.db.$queryRaw<CountRow[]>`
    select v.set_id as "setId", v.universe, v.variable, c.area_id as "areaId", v.category, c.count
    from census_variable v join census_count c on c.variable_id = v.id
    where v.set_id = any (${chosen.map(({ setId }) => setId)}::int[])
      and v.variable = any (${chosen.map(({ variable }) => variable)}::text[])
    order by c.area_id, v.position`;
  const margins = chosen.map((choice): CensusMargin => {
    const margin = readMargin(choice.variable)!;
    return {
      characteristics: margin.characteristics,
      counts: rows.flatMap(({ setId, universe, variable, areaId, category, count }) => {
        const same = setId === choice.setId && universe === choice.universe && variable === choice.variable;
        const levels = same ? margin.readCategory(category) : null;
        return levels ? [{ areaId, levels, count }] : [];
      }),
    };
  });
  return {
    margins,
    sources: [...new Set(chosen.map(({ title }) => title))],
    asOf:
      chosen
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? "",
  };
}
