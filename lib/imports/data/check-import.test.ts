import { expect, test } from "vitest";
import { checkImport } from "@/lib/imports/data/check-import";
import { CANONICAL_COLUMNS } from "@/lib/register/rules/canonical-row";
import { REGISTER_SAMPLES, type RegisterSample, tableOf } from "@/tests/support/register-samples.table";
import { writeTable } from "@/tests/support/write-table";

/** What the engine makes of a file: the check, and each row by canonical column, empty ones left out. */
async function check(path: string) {
  const written: string[][] = [];
  const result = await checkImport(path, { write: (cells) => void written.push([...cells]) });
  const [columns = [], ...rows] = written;
  const named = rows.map((cells) =>
    Object.fromEntries(
      columns.map((column, index) => [column, cells[index]]).filter(([, cell]) => cell !== ""),
    ),
  );
  return { result, columns, rows: named };
}

async function expectSample(sample: RegisterSample, path: string) {
  const { result, columns, rows } = await check(path);
  expect(result.problems).toEqual([]);
  expect(columns).toEqual(CANONICAL_COLUMNS);
  expect(rows).toEqual(sample.expected);
  expect(result).toMatchObject({
    kind: "register",
    layout: sample.layout,
    rows: sample.expected.length + (sample.ignored ?? 0),
    accepted: sample.expected.length,
    rejected: 0,
    ignored: sample.ignored ?? 0,
  });
  return result;
}

const FORMATS = [
  { encoding: "utf8", mark: false, delimiter: "," },
  { encoding: "utf8", mark: true, delimiter: ";" },
  { encoding: "utf16le", mark: true, delimiter: "\t" },
  { encoding: "utf16be", mark: false, delimiter: "|" },
  { encoding: "utf16le", mark: false, delimiter: "," },
  { encoding: "windows-1252", mark: false, delimiter: "\t" },
] as const;

const CASES = REGISTER_SAMPLES.flatMap((sample) =>
  FORMATS.flatMap((format) => ["\r\n", "\n", "\r"].map((end) => ({ sample, format, end }))),
);

test.each(CASES)(
  "$sample.layout in $format.encoding, $format.delimiter, lines ending $end, reads exactly",
  async ({ sample, format, end }) => {
    const result = await expectSample(sample, writeTable(tableOf(sample), { ...format, end }));
    expect(result).toMatchObject({ encoding: format.encoding, delimiter: format.delimiter });
  },
);
