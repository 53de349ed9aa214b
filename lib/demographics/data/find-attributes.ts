import { MOST_CATEGORIES } from "@/lib/demographics/schema";
import type { Attribute } from "@/lib/demographics/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { badInput } from "@/lib/platform/errors";

const NUMBER = "^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?$";

/**
 * What the columns of a staged delivery hold: numbers, or one of a list. Throws BAD_INPUT for free text, which no model
 * can use and which may say anything of a person.
 */
export async function findAttributes(staged: string, codes: readonly string[]): Promise<Attribute[]> {
  const attributes: Attribute[] = [];
  for (const [index, code] of codes.entries()) {
    const cell = `values[${index + 1}]`;
    const { rows } = await bulkPool().query<{ numeric: boolean | null }>(
      `select bool_and(${cell} ~ '${NUMBER}') as numeric from ${staged} where ${cell} <> ''`,
    );
    if (rows[0]?.numeric) {
      attributes.push({ code, kind: "number", categories: [] });
      continue;
    }
    const found = await bulkPool().query<{ value: string }>(
      `select distinct ${cell} collate "C" as value from ${staged} where ${cell} <> '' order by 1 limit ${MOST_CATEGORIES + 1}`,
    );
    if (found.rows.length > MOST_CATEGORIES) {
      throw badInput(
        `Line 1, column "${code}": it holds more than ${MOST_CATEGORIES} different texts. A column of demographics holds numbers or one of a list; leave free text out. Nothing was loaded.`,
      );
    }
    attributes.push({ code, kind: "category", categories: found.rows.map(({ value }) => value) });
  }
  return attributes;
}
