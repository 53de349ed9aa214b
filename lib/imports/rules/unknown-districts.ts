import { z } from "zod";

const waitingSchema = z.object({
  unknownDistricts: z.array(z.object({ district: z.string(), rows: z.number() })),
});
const paramsSchema = z.object({ authorityCode: z.string(), publishedOn: z.iso.date() });

/** The polling districts that a waiting import does not know, with their authority and day; null where it waits for else. */
export function unknownDistricts(run: { status: string; params: unknown; result: unknown }) {
  const waiting = waitingSchema.safeParse(run.result);
  const params = paramsSchema.safeParse(run.params);
  if (run.status !== "waiting" || !waiting.success || !params.success) return null;
  return { ...params.data, districts: waiting.data.unknownDistricts };
}
