import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DataTable, type DataTableProps } from "@/components/ui/data-table";

type Ward = { id: number; name: string; electors: number };

const wards: Ward[] = [
  { id: 1, name: "Avenue", electors: 8982 },
  { id: 2, name: "Bricknell", electors: 6104 },
];

function render(changes: Partial<DataTableProps<Ward>> = {}): string {
  return renderToStaticMarkup(
    <DataTable
      caption="Wards of Hull"
      rows={wards}
      rowKey={(ward) => ward.id}
      columns={[
        { key: "name", heading: "Ward", cell: (ward) => ward.name, sort: { href: "?sort=name" } },
        {
          key: "electors",
          heading: "Electors",
          align: "end",
          cell: (ward) => ward.electors,
          sort: { href: "?sort=electors", direction: "descending" },
        },
      ]}
      {...changes}
    />,
  );
}

describe("a table of data", () => {
  it("is named by its caption", () => {
    expect(render()).toContain(">Wards of Hull</caption>");
  });

  it("says how it is sorted in the one heading that it is sorted by", () => {
    expect(render().match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"']);
  });

  it("calls each row by its first cell", () => {
    expect(render().match(/scope="row"/g)).toHaveLength(wards.length);
  });

  it("makes the first cell the row's link, where it has one", () => {
    const html = render({ rowHref: (ward) => (ward.id === 1 ? "/areas/1" : undefined) });
    expect(html.match(/data-row-link/g)).toHaveLength(1);
    expect(html).toMatch(/<a[^>]*href="\/areas\/1"[^>]*>Avenue<\/a>/);
  });

  it("repeats each heading in its cell, and the sort links above, for a phone's cards only", () => {
    expect(render().match(/Electors/g)).toHaveLength(2 + wards.length);
    expect(render({ phone: "rows" }).match(/Electors/g)).toHaveLength(1);
  });

  it("gives way to what is said of an empty one", () => {
    expect(render({ rows: [], empty: <p>No ward is loaded</p> })).toBe("<p>No ward is loaded</p>");
  });
});
