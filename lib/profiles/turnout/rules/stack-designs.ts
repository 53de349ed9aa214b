import type { TurnoutDesign } from "@/lib/profiles/turnout/types";

export interface StackedDesign {
  design: TurnoutDesign;
  outcomes: Uint8Array;
  addressIds: Int32Array;
}

/** Outcome of a row whose mark is not known. */
export const UNKNOWN_OUTCOME = 255;

/** Rows with a known outcome of several polls, one under the other. */
export function stackDesigns(
  parts: { design: TurnoutDesign; outcomes: Uint8Array; addressIds: Int32Array }[],
): StackedDesign {
  const kept = parts.map(({ outcomes }) => {
    const rows: number[] = [];
    for (let row = 0; row < outcomes.length; row++) if (outcomes[row] !== UNKNOWN_OUTCOME) rows.push(row);
    return Int32Array.from(rows);
  });
  const total = kept.reduce((sum, rows) => sum + rows.length, 0);
  const floats = (of: (design: TurnoutDesign) => Float64Array) =>
    gather(
      new Float64Array(total),
      kept,
      parts.map(({ design }) => of(design)),
    );
  const bytes = (of: (design: TurnoutDesign) => Uint8Array) =>
    gather(
      new Uint8Array(total),
      kept,
      parts.map(({ design }) => of(design)),
    );
  const integers = (of: (design: TurnoutDesign) => Int32Array) =>
    gather(
      new Int32Array(total),
      kept,
      parts.map(({ design }) => of(design)),
    );
  return {
    outcomes: gather(
      new Uint8Array(total),
      kept,
      parts.map(({ outcomes }) => outcomes),
    ),
    addressIds: gather(
      new Int32Array(total),
      kept,
      parts.map(({ addressIds }) => addressIds),
    ),
    design: {
      rows: total,
      record: floats((d) => d.record),
      certainty: floats((d) => d.certainty),
      ownRecord: floats((d) => d.ownRecord),
      ownCertainty: floats((d) => d.ownCertainty),
      propensitySd: floats((d) => d.propensitySd),
      level: floats((d) => d.level),
      lastLocal: bytes((d) => d.lastLocal),
      postal: bytes((d) => d.postal),
      attainer: bytes((d) => d.attainer),
      tenure: bytes((d) => d.tenure),
      householdSize: bytes((d) => d.householdSize),
      wards: integers((d) => d.wards),
      districts: integers((d) => d.districts),
    },
  };
}

function gather<T extends Float64Array | Uint8Array | Int32Array>(
  into: T,
  kept: Int32Array[],
  columns: T[],
): T {
  let next = 0;
  columns.forEach((column, part) => {
    for (const row of kept[part]!) into[next++] = column[row]!;
  });
  return into;
}

/** The rows for which `keep` holds. */
export function selectRows(stacked: StackedDesign, keep: (row: number) => boolean): StackedDesign {
  const outcomes = stacked.outcomes.map((outcome, row) => (keep(row) ? outcome : UNKNOWN_OUTCOME));
  return stackDesigns([{ ...stacked, outcomes }]);
}
