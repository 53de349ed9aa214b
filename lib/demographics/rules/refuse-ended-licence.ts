/** Why a delivery may not be loaded any more, or null. Days as YYYY-MM-DD. */
export function refuseEndedLicence(
  { licenceEnds }: { licenceEnds?: string | undefined },
  today: string,
): string | null {
  if (!licenceEnds || licenceEnds >= today) return null;
  return `The licence ended on ${licenceEnds}: the data may not be held any more. Nothing was loaded.`;
}
