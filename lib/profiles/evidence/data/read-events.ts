import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { ITEM_ANSWERS } from "@/lib/profiles/evidence/data/item-answers";
import { placeFinder } from "@/lib/profiles/evidence/data/read-roster";
import {
  EVENT_KINDS,
  type EventKind,
  type EvidenceEvents,
  type Roster,
  type Vocabulary,
} from "@/lib/profiles/evidence/types";

const KIND = Object.fromEntries(EVENT_KINDS.map((kind, index) => [kind, index])) as Record<EventKind, number>;

/** Whole minutes of local time since 1970; an answer of which only the day is known stands at noon. */
const minutesOf = (at: string) => `floor(extract(epoch from (${at}) at time zone 'Europe/London') / 60)::int`;
const noonOf = (day: string) => `((${day} - date '1970-01-01') * 1440 + 720)`;

/** Every attempt and every answer of an elector that a profile learns from. */
export async function readEvents(
  client: PoolClient,
  roster: Roster,
  vocabulary: Vocabulary,
): Promise<EvidenceEvents> {
  const parts = [
    await readIntegers(client, attempts(), 5),
    await readIntegers(client, canvassAnswers(vocabulary), 5),
    await readIntegers(client, surveyAnswers(vocabulary), 5),
    await readIntegers(client, itemAnswers(vocabulary), 5),
  ];
  const placeOf = placeFinder(roster);
  const rows = parts.flatMap(([electors, minutes, kinds, values, details]) =>
    Array.from(electors!, (id, row) => [
      placeOf(id),
      minutes![row]!,
      kinds![row]!,
      values![row]!,
      details![row]!,
    ]),
  );
  const known = rows.filter(([place, , , value]) => place! >= 0 && value! >= 0);
  return {
    electors: Int32Array.from(known, (row) => row[0]!),
    minutes: Int32Array.from(known, (row) => row[1]!),
    kinds: Uint8Array.from(known, (row) => row[2]!),
    values: Uint8Array.from(known, (row) => row[3]!),
    details: Uint8Array.from(known, (row) => row[4]!),
  };
}

/** Only attempts whose minute is known tell when somebody is found. */
function attempts(): string {
  return `
    select elector_id, ${minutesOf("at")}, case channel when 'phone' then ${KIND.phone} else ${KIND.door} end,
      case extract(isodow from at at time zone 'Europe/London') when 6 then 2 when 7 then 3
        else case when extract(hour from at at time zone 'Europe/London') < 17 then 0 else 1 end end::int,
      (spoken_to <> 'nobody')::int
    from contact
    where precision = 'minute' and channel in ('door', 'doorstep', 'phone')`;
}

function canvassAnswers(vocabulary: Vocabulary): string {
  return `
    select a.elector_id, case c.precision when 'minute' then ${minutesOf("c.at")} else ${minutesOf("c.at")} + 720 end,
      case a.question when 'issue' then ${KIND.issue} else ${KIND.intention} end,
      case when a.question = 'issue' then ${place("a.item", vocabulary.issues)}
        when r.stance = 'for-us' then ${vocabulary.us === null ? -1 : vocabulary.parties.indexOf(vocabulary.us)}
        when r.stance = 'party' then ${place("r.party", vocabulary.parties)}
        else ${otherAnswer("r.stance", vocabulary)} end, 0
    from answer a join contact c on c.id = a.contact_id left join response_code r on r.id = a.code_id
    where a.question in ('intention', 'issue')`;
}

function surveyAnswers(vocabulary: Vocabulary): string {
  return `
    select s.elector_id, ${noonOf("s.answered_on")},
      case m.kind when 'intention' then ${KIND.intention} when 'issue' then ${KIND.issue} else ${KIND.referendum} end,
      case m.kind
        when 'intention' then coalesce(${place("o.meaning", vocabulary.parties, "null")},
          ${otherAnswer("coalesce(replace(o.meaning, '_', '-'), replace(o.value, '_', '-'))", vocabulary)})
        when 'issue' then ${place("o.meaning", vocabulary.issues)}
        else ${place("m.code", vocabulary.referendums)} end,
      case when m.kind = 'referendum' then case o.meaning when 'yes' then 1 when 'no' then 0 else 2 end else 0 end
    from survey_response s
    cross join lateral unnest(s.answers) with ordinality given (option, position)
    join survey_question sq on sq.survey_id = s.survey_id and sq.position = given.position
    join question q on q.id = sq.question_id
    join master_question m on m.id = q.master_id
    join question_option o on o.question_id = q.id and o.position = given.option
    where m.kind in ('intention', 'issue', 'referendum')`;
}

function itemAnswers({ items }: Vocabulary): string {
  const codes = items.map(({ code }) => code);
  return `select elector_id, ${noonOf("answered_on")}, ${KIND.item}, ${place("item", codes)}, value from (${ITEM_ANSWERS}) given`;
}

/** The place of a value in a list of codes, from 0; -1 for one that is not in it. */
function place(value: string, codes: string[], absent = "-1"): string {
  const list = codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(", ");
  return `coalesce(array_position(array[${list}]::text[], ${value}) - 1, ${absent})`;
}

function otherAnswer(value: string, { parties }: Vocabulary): string {
  const first = parties.length;
  return `case ${value} when 'non-voter' then ${first} when 'undecided' then ${first + 1} when 'wont-say' then ${first + 2} else -1 end`;
}
