import type { PoolClient } from "pg";

export interface RecordsPublished {
  /** Rows that brought something new, changed something, and brought nothing. */
  added: number;
  amended: number;
  unchanged: number;
  contacts: number;
  answers: number;
  consents: number;
}

/**
 * Writes what the rows of a table say of electors: contacts with their answers, and consents. What is known already
 * stays as it is, whichever file it came from; an answer given anew to the same question of the same contact replaces
 * the former.
 *
 * @param staged table with line, elector_id, district_id and record (CanvassRecord); rows without a district are left
 */
export async function publishRecords(
  client: PoolClient,
  staged: string,
  by: { runId: number | null },
): Promise<RecordsPublished> {
  await client.query(SAID(staged));
  await client.query("analyze said");
  const contacts = await client.query(ADD_CONTACTS, [by.runId]);
  await client.query(TOLD);
  const answers = await client.query(ADD_ANSWERS);
  await client.query(CONSENTED(staged));
  const consents = await client.query(ADD_CONSENTS, [by.runId]);
  // Without statistics the count below would go through all lines for each line.
  await client.query(`analyze told, consented, ${staged}`);
  const { rows } = await client.query<Pick<RecordsPublished, "added" | "amended" | "unchanged">>(
    COUNT(staged),
  );
  await client.query("drop table said, told, consented");
  return {
    ...rows[0]!,
    contacts: contacts.rowCount ?? 0,
    answers: answers.rowCount ?? 0,
    consents: consents.rowCount ?? 0,
  };
}

const KEY = "elector_id, at, channel, outcome_id, canvasser";

/** One row a contact, with whether it is known: from before, or from an earlier line. */
const SAID = (staged: string) => `
  create temp table said on commit drop as
  select s.*, row_number() over (partition by ${KEY} order by line) > 1 or exists (
      select from contact c where c.elector_id = s.elector_id and c.at = s.at and c.channel = s.channel
        and c.outcome_id = s.outcome_id and c.canvasser = s.canvasser) as known
  from (
    select s.line, s.elector_id, s.district_id, (c->>'at')::timestamp at time zone 'Europe/London' as at,
      c->>'precision' as precision, c->>'channel' as channel, (c->>'outcomeId')::int as outcome_id,
      c->>'spokenTo' as spoken_to, c->>'canvasser' as canvasser, c->'answers' as answers
    from ${staged} s cross join lateral jsonb_array_elements(s.record->'contacts') c
    where s.district_id is not null
  ) s`;

/** The address is that of the register in force at the contact. */
const ADD_CONTACTS = `
  insert into contact (elector_id, district_id, address_id, at, precision, channel, outcome_id, spoken_to, canvasser, run_id)
  select s.elector_id, s.district_id, coalesce(then_at.address_id, e.address_id), s.at, s.precision, s.channel, s.outcome_id,
    s.spoken_to, s.canvasser, $1
  from said s
  join elector e on e.id = s.elector_id
  left join lateral (
    select r.address_id from register_entry r join register_version v on v.id = r.version_id
    where r.elector_id = s.elector_id and v.published_on <= s.at order by v.published_on desc limit 1
  ) then_at on true
  where not s.known
  order by s.line
  on conflict (${KEY}) do nothing`;

/** One row an answer, with what is known of it. */
const TOLD = `
  create temp table told on commit drop as
  select distinct on (c.id, a.question, a.contest, a.item) s.line, c.id as contact_id, c.elector_id, c.district_id,
    a.question, a.contest, a.item, a."codeId" as code_id, a.strength, a.scale, a.raw,
    case when b.id is null then 'new'
      when (b.code_id, b.strength, b.scale) is distinct from (a."codeId", a.strength, a.scale) or b.raw <> a.raw then 'changed'
      else 'same' end as state
  from said s
  join contact c using (${KEY})
  cross join lateral jsonb_to_recordset(s.answers) as a (question text, contest text, item text, "codeId" int,
    strength smallint, scale smallint, raw text)
  left join answer b on b.contact_id = c.id and b.question = a.question and b.election_type = a.contest and b.item = a.item
  where jsonb_array_length(s.answers) > 0
  order by c.id, a.question, a.contest, a.item, s.line desc`;

const ADD_ANSWERS = `
  insert into answer (contact_id, elector_id, district_id, question, election_type, item, code_id, strength, scale, raw)
  select contact_id, elector_id, district_id, question, contest, item, code_id, strength, scale, raw
  from told where state <> 'same' order by line
  on conflict (contact_id, question, election_type, item) do update
    set code_id = excluded.code_id, strength = excluded.strength, scale = excluded.scale, raw = excluded.raw`;

const CONSENTED = (staged: string) => `
  create temp table consented on commit drop as
  select distinct on (s.elector_id, c.medium, c."on", c.given) s.line, s.elector_id, s.district_id, c.*, exists (
      select from consent k where k.elector_id = s.elector_id and k.medium = c.medium and k.recorded_on = c."on"
        and k.given = c.given) as known
  from ${staged} s
  cross join lateral jsonb_to_recordset(s.record->'consents') as c (medium text, given boolean, "on" date, by text,
    wording text, detail text)
  where s.district_id is not null and jsonb_array_length(s.record->'consents') > 0
  order by s.elector_id, c.medium, c."on", c.given, s.line`;

const ADD_CONSENTS = `
  insert into consent (elector_id, district_id, medium, given, recorded_on, recorded_by, wording, detail, run_id)
  select elector_id, district_id, medium, given, "on", by, wording, detail, $1 from consented where not known
  on conflict (elector_id, medium, recorded_on, given) do nothing`;

const COUNT = (staged: string) => `
  with line_of as (
    select line, 2 as news from said where not known
    union all select line, case state when 'new' then 2 when 'changed' then 1 else 0 end from told
    union all select line, 2 from consented where not known
  ), best as (select line, max(news) as news from line_of group by line)
  select (count(*) filter (where b.news = 2))::int as added, (count(*) filter (where b.news = 1))::int as amended,
    (count(*) filter (where coalesce(b.news, 0) = 0))::int as unchanged
  from ${staged} s left join best b using (line) where s.district_id is not null`;
