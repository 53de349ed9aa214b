import { createHash, randomInt } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { countElectors } from "@/lib/electors/data/count-electors";
import { chooseOrder } from "@/lib/electors/rules/choose-order";
import { electorsQuerySchema } from "@/lib/electors/schema/electors-query";
import type { ElectorListRow } from "@/lib/electors/types";
import { findSelection } from "@/lib/exports/data/find-selection";
import { listCopyRows } from "@/lib/exports/data/list-copy-rows";
import { EXPORT_FIELDS } from "@/lib/exports/fields.table";
import { addMarks } from "@/lib/exports/mutations/add-marks";
import { writeCsv } from "@/lib/exports/mutations/write-csv";
import { writePdf } from "@/lib/exports/mutations/write-pdf";
import { writeXlsx } from "@/lib/exports/mutations/write-xlsx";
import { inventAddress } from "@/lib/exports/rules/invent-electors";
import { writeWatermark } from "@/lib/exports/rules/write-watermark";
import { exportParamsSchema } from "@/lib/exports/schema";
import type { InventedName } from "@/lib/exports/types";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { exportPath } from "@/lib/platform/storage";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const TIMEOUT_MS = 60 * 60_000;
const WRITERS = { csv: writeCsv, xlsx: writeXlsx, pdf: writePdf };
const random = { integer: (below: number) => randomInt(below) };

/**
 * Makes one copy: reads the list, mixes in the invented electors, writes the file and its hash. One transaction with one
 * event that names everybody in it: without the event there is no copy.
 */
export async function makeExport({ scope, params, report }: RunContext): Promise<RunOutcome> {
  const { exportId } = exportParamsSchema.parse(params);
  const path = exportPath(exportId);
  const electors = await withScope(
    scope,
    async (tx) => {
      const copy = await findCopy(tx, exportId);
      const content = await readContent(tx, copy, (unitsDone) => report({ stage: "writing", unitsDone }));
      await WRITERS[copy.format](path, content);
      const { sha256, sizeBytes } = await fingerprint(path);
      await tx.db.dataExport.update({
        where: { id: exportId },
        data: { electors: content.read.count, sha256, sizeBytes },
      });
      tx.trail.note({
        act: "export",
        userId: copy.requestedById ?? undefined,
        purpose: copy.purpose,
        filter: copy.query,
        detail: { export: exportId, approvedBy: copy.approvedById },
      });
      return content.read.count;
    },
    { timeout: TIMEOUT_MS },
  );
  return { status: "done", result: { exportId, electors } };
}

type Copy = Awaited<ReturnType<typeof findCopy>>;

async function findCopy(tx: ScopedTransaction, exportId: number) {
  const copy = await tx.db.dataExport.findUnique({
    where: { id: exportId, destroyedAt: null },
    include: { requestedBy: { select: { name: true, disabledAt: true } } },
  });
  const format = (["csv", "xlsx", "pdf"] as const).find((known) => known === copy?.format);
  if (!copy || !format || copy.requestedBy?.disabledAt) throw notFound("The export");
  await tx.db.exportMark.deleteMany({ where: { exportId } });
  return { ...copy, format };
}

async function readContent(tx: ScopedTransaction, copy: Copy, progress: (rows: number) => Promise<void>) {
  const filters = electorsQuerySchema.parse(inAddress(copy.query));
  const whole = await findSelection(tx, copy.areaCode, filters, copy.requestedAt);
  const allowed = new Set(copy.districtIds);
  const selection = { ...whole, districtIds: whole.districtIds.filter((id) => allowed.has(id)) };
  const fields = EXPORT_FIELDS.filter(({ key }) => copy.fields.includes(key));
  const watermark = writeWatermark({ ...copy, requestedBy: copy.requestedBy?.name ?? null });
  const total = await countElectors(tx, selection);
  const read = { count: 0 };
  async function* rows() {
    let marks: PlacedMark[] | null = null;
    for await (const page of listCopyRows(tx, selection, chooseOrder(filters))) {
      marks ??= place(await addMarks(tx, copy.id, page, random), total);
      const here = marks.filter(({ at }) => at >= read.count && at < read.count + page.length);
      for (const row of mixIn(page, here, read.count)) yield fields.map(({ cell }) => cell(row));
      read.count += page.length;
      await progress(read.count);
    }
  }
  return { headings: fields.map(({ heading }) => heading), rows: rows(), watermark, read };
}

type PlacedMark = InventedName & { at: number };

/** Anywhere in the list, so that each part of it may show one. */
function place(marks: readonly InventedName[], total: number): PlacedMark[] {
  return marks.map((mark) => ({ ...mark, at: random.integer(total) }));
}

/** Scores stand in hundredths here and in points in an address. */
function inAddress(query: unknown): Record<string, unknown> {
  const { above, below, ...rest } = query as { above?: number; below?: number };
  return {
    ...rest,
    ...(above !== undefined && { above: above / 100 }),
    ...(below !== undefined && { below: below / 100 }),
  };
}

/** Each invented elector after the row at its place, whose door and record they share. */
function mixIn(
  rows: readonly ElectorListRow[],
  marks: readonly PlacedMark[],
  start: number,
): ElectorListRow[] {
  return rows.flatMap((row, index) => {
    const here = marks.filter(({ at }) => at === start + index);
    return [row, ...here.map(({ surname, forename }) => ({ ...invent(row), surname, forename }))];
  });
}

function invent(beside: ElectorListRow): ElectorListRow {
  return { ...beside, suffix: beside.suffix + 1, addressLines: inventAddress(beside.addressLines) };
}

async function fingerprint(path: string): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { sha256: hash.digest("hex"), sizeBytes: (await stat(path)).size };
}
