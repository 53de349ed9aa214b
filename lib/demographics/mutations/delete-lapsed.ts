import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * Deletes the deliveries whose licence ended before this day, with all that they say of anybody; their files are due the
 * same day. Answers how many deliveries went.
 */
export async function deleteLapsed(tx: ScopedTransaction, now: Date): Promise<number> {
  await tx.db.$executeRaw`
    update source_file f set destroy_by = s.licence_ends
    from demographic_set s join run r on r.id = s.run_id
    where f.id = r.file_id and s.licence_ends < (${now}::timestamptz at time zone 'Europe/London')::date
      and f.destroy_by > s.licence_ends`;
  return tx.db.$executeRaw`
    delete from demographic_set
    where licence_ends < (${now}::timestamptz at time zone 'Europe/London')::date`;
}
