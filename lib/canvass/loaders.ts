import { notFound } from "next/navigation";
import { cache } from "react";
import type { AreaInScope } from "@/lib/areas/types";
import { countCodeUses } from "@/lib/canvass/data/count-code-uses";
import { countContacts } from "@/lib/canvass/data/count-contacts";
import { findUnknownCodes } from "@/lib/canvass/data/find-unknown-codes";
import { listAddresses, listDoorElectors } from "@/lib/canvass/data/list-addresses";
import { listCodes } from "@/lib/canvass/data/list-codes";
import { listConsents } from "@/lib/canvass/data/list-consents";
import { listContacts, listSuppressions } from "@/lib/canvass/data/list-contacts";
import { listUnmatched } from "@/lib/canvass/data/list-unmatched";
import { readParity } from "@/lib/canvass/data/read-parity";
import { codesOffered } from "@/lib/canvass/rules/codes-offered";
import { addressesOf, groupStreets, walkStreet } from "@/lib/canvass/rules/group-streets";
import type { StreetSummary } from "@/lib/canvass/types";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import type { Mapping } from "@/lib/imports/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { requirePermission } from "@/lib/platform/session";

/** What canvassers know of an elector, and the codes by which more is written down. */
export async function loadElectorContacts(electorId: number, areaCode: string) {
  const { scope } = await requirePermission("electors:read");
  return withScope(scope, async (tx) => ({
    contacts: await listContacts(tx, electorId, systemClock()),
    suppressions: await listSuppressions(tx, electorId),
    consents: await listConsents(tx, electorId),
    codes: codesOffered(await listCodes(tx), areaCode),
  }));
}

export async function loadContactCounts(districtIds: readonly number[]) {
  const { scope } = await requirePermission("areas:read");
  return withScope(scope, (tx) => countContacts(tx, districtIds, systemClock()));
}

/** The streets of a ward; null for wider areas, which have too many to list. */
export async function loadStreets(area: AreaInScope): Promise<StreetSummary[] | null> {
  const { scope } = await requirePermission("electors:read");
  if (area.kind !== "ward") return null;
  return withScope(scope, async (tx) =>
    groupStreets(await listAddresses(tx, area.districtIds, systemClock())),
  );
}

/** A street of a ward, door by door, with the codes to write down what happens there. */
export const loadStreet = cache(async (area: AreaInScope, slug: string) => {
  const { scope } = await requirePermission("electors:read");
  if (area.kind !== "ward") notFound();
  return withScope(scope, async (tx) => {
    const addresses = addressesOf(await listAddresses(tx, area.districtIds, systemClock()), slug);
    if (!addresses.length) notFound();
    const ids = addresses.map(({ id }) => id);
    return {
      walk: walkStreet(addresses, await listDoorElectors(tx, area.districtIds, ids)),
      codes: codesOffered(await listCodes(tx), area.code),
    };
  });
});

export async function loadCodes() {
  const { scope } = await requirePermission("codes:manage");
  return withScope(scope, async (tx) => ({ codes: await listCodes(tx), uses: await countCodeUses(tx) }));
}

export async function loadUnmatched() {
  const { scope } = await requirePermission("contacts:review");
  return withScope(scope, listUnmatched);
}

/** How far moving house from another system has got. */
export async function loadMove() {
  const { scope } = await requirePermission("files:upload");
  return withScope(scope, readParity);
}

/** The codes, and what stands in a canvass file that is none of them. */
export async function loadCodeGaps(fileId: number, mapping: Mapping) {
  const { scope } = await requirePermission("files:upload");
  const { codes, path } = await withScope(scope, async (tx) => ({
    codes: await listCodes(tx),
    path: (await findImportFile(tx, fileId)).path,
  }));
  // A file that is no table says so on the preview itself.
  const unknown = await findUnknownCodes(path, codes, mapping).catch((error: unknown) => {
    if (error instanceof AppError) return [];
    throw error;
  });
  return { codes, unknown };
}
