import type { CanvassField } from "@/lib/canvass/layouts.table";
import {
  type ElectorReference,
  NOBODY,
  referenceKind,
  referenceReader,
} from "@/lib/electors/rules/read-reference";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface PersonRead {
  who: ElectorReference;
  /** The id in the system that the file comes from. */
  foreignId: string | null;
  /** As the file writes it, to show to whoever reviews the row. */
  name: string;
}

const WHOLE_NUMBER = /^(.+)-(\d{1,7})(?:\/(\d{1,4}))?$/;

/** Compiles a layout into a function from a row to whom it is about, or its fault; null where no column says so. */
export function personReader(match: LayoutMatch<CanvassField>) {
  const text = (cells: readonly string[], field: CanvassField) =>
    cells[match.positions.get(field) ?? -1] ?? "";
  const fault = (field: CanvassField, reason: RowFault["reason"]): RowFault => ({
    column: match.header[match.positions.get(field) ?? -1] ?? field,
    reason,
  });
  const readReference = referenceKind(match.positions) ? referenceReader(match) : null;
  const foreign = match.positions.has("foreignId");
  const whole = match.positions.has("electorNumber");
  if (!readReference && !foreign && !whole) return null;

  return (row: FileRow): PersonRead | RowFault => {
    const { cells } = row;
    const name =
      text(cells, "personName") ||
      [text(cells, "forename"), text(cells, "surname")].filter(Boolean).join(" ");
    if (foreign) {
      const foreignId = text(cells, "foreignId");
      return foreignId === "" ? fault("foreignId", "value-missing") : { who: NOBODY, foreignId, name };
    }
    if (whole) {
      const [, district, number, suffix] = WHOLE_NUMBER.exec(text(cells, "electorNumber")) ?? [];
      if (!district || !number) return fault("electorNumber", "number-not-whole");
      const who = { ...NOBODY, district, number: Number(number), suffix: Number(suffix ?? 0) };
      return { who, foreignId: null, name };
    }
    const who = readReference?.(row) ?? fault("number", "number-missing");
    return "reason" in who ? who : { who, foreignId: null, name };
  };
}
