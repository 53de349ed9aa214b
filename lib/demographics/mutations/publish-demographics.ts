import type { PoolClient } from "pg";
import { type Delivery, openDelivery } from "@/lib/demographics/mutations/open-delivery";
import type { Attribute } from "@/lib/demographics/types";
import type { Changes } from "@/lib/imports/jobs/import-staged";

const TARGETS = {
  elector: {
    table: "demographic_elector",
    columns: "elector_id, district_id",
    from: "s.elector_id, s.district_id",
  },
  postcode: { table: "demographic_postcode", columns: "postcode", from: "s.place" },
  area: { table: "demographic_area", columns: "area_id", from: "s.area_id" },
} as const;

/** Writes a staged delivery: numbers as they are, categories as their place in the attribute's list. */
export async function publishDemographics(
  client: PoolClient,
  staged: string,
  delivery: Delivery & { level: keyof typeof TARGETS },
  attributes: readonly Attribute[],
): Promise<Changes & { setId: number }> {
  const { id, rows, isNew } = await openDelivery(client, staged, delivery);
  const changes = { added: rows, amended: 0, deleted: 0, unchanged: 0, setId: id };
  if (!isNew) return changes;
  for (const [index, { code, kind, categories }] of attributes.entries()) {
    await client.query(
      "insert into demographic_attribute (set_id, position, code, kind, categories) values ($1, $2, $3, $4, $5)",
      [id, index + 1, code, kind, categories],
    );
  }
  const coded = attributes.filter(({ kind }) => kind === "category");
  const values = attributes.map((attribute, index) => {
    const cell = `s.values[${index + 1}]`;
    if (attribute.kind === "number")
      return `case when ${cell} = '' then 'NaN' else replace(${cell}, ',', '')::real end`;
    return `coalesce(($${coded.indexOf(attribute) + 2}::jsonb ->> ${cell})::real, 'NaN')`;
  });
  const { table, columns, from } = TARGETS[delivery.level];
  await client.query(
    `insert into ${table} (set_id, ${columns}, values) select $1, ${from}, array[${values}]::real[] from ${staged} s order by 2`,
    [
      id,
      ...coded.map(({ categories }) =>
        JSON.stringify(Object.fromEntries(categories.map((name, place) => [name, place + 1]))),
      ),
    ],
  );
  return changes;
}
