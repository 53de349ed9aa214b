/** SQL of an authority's polling districts on a day: `id`, `code`. The arguments are ours, not a person's. */
export function districtsOn({
  authorityId,
  publishedOn,
}: {
  authorityId: number;
  publishedOn: string;
}): string {
  return `select id, code from polling_district
    where authority_id = ${authorityId} and valid_from <= '${publishedOn}'
      and (valid_to is null or valid_to > '${publishedOn}')`;
}
