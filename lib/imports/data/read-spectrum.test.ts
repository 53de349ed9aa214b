import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import type { RowRead } from "@/lib/imports/types";

// The collection's files are UTF-8 with rows of text; `json` holds what each means.
const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("csv-spectrum"));
const names = readdirSync(join(folder, "csvs")).map((file) => basename(file, ".csv"));

async function read(name: string) {
  const table = await openHeadedTable(join(folder, "csvs", `${name}.csv`));
  const rows: RowRead[] = [];
  for await (const batch of readRows(table)) rows.push(...batch);
  return { header: table.header, rows };
}

test.each(names.filter((name) => name !== "location_coordinates"))(
  "csv-spectrum %s reads as its meaning",
  async (name) => {
    const { header, rows } = await read(name);
    expect(rows.every(({ ok }) => ok)).toBe(true);
    const meaning = rows.map(({ row }) =>
      Object.fromEntries(header.map((column, index) => [column, row.cells[index] ?? ""])),
    );
    expect(meaning).toEqual(JSON.parse(readFileSync(join(folder, "json", `${name}.json`), "utf8")));
  },
);

test("csv-spectrum location_coordinates has lost its degree signs, so its row is refused", async () => {
  const { rows } = await read("location_coordinates");
  expect(rows).toMatchObject([
    {
      ok: false,
      row: { line: 2 },
      fault: { column: "Location Coordinates", reason: "unreadable-character" },
    },
  ]);
});
