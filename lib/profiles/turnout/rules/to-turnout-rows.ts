import type { PollHistory, TurnoutRows } from "@/lib/profiles/turnout/types";

/**
 * @param columns elector, ward, district, address, postal (0 or 1), attainer (0 or 1), tenure, responses
 */
export function toTurnoutRows(columns: Int32Array[], history: PollHistory): TurnoutRows {
  const [electorIds, wardIds, districtIds, addressIds, postal, attainer, tenure, responses] = columns;
  const wardIndex = new Map(Array.from(history.wardIds, (id, index) => [id, index]));
  return {
    electorIds: electorIds!,
    wards: wardIds!.map((id) => wardIndex.get(id) ?? -1),
    districtIds: districtIds!,
    addressIds: addressIds!,
    postal: Uint8Array.from(postal!),
    attainer: Uint8Array.from(attainer!),
    tenure: Uint8Array.from(tenure!),
    responses: Uint16Array.from(responses!),
  };
}
