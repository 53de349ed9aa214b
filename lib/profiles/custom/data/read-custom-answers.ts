import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import type { CustomModel } from "@/lib/profiles/custom/types";
import { placeFinder } from "@/lib/profiles/evidence/data/read-roster";
import { EVENT_KINDS, type EvidenceEvents, type Roster } from "@/lib/profiles/evidence/types";

/** The dated answers that a custom model learns from, one a respondent and wording; the hour is unknown, so noon. */
export async function readCustomAnswers(
  client: PoolClient,
  roster: Roster,
  { question, yesValues, noValues }: CustomModel,
): Promise<EvidenceEvents> {
  const [electors, minutes, outcomes] = await readIntegers(
    client,
    `select s.elector_id, (s.answered_on - date '1970-01-01') * 1440 + 720, (o.value = any (${listOf(yesValues)}))::int
     from survey_response s
     cross join lateral unnest(s.answers) with ordinality given (option, position)
     join survey_question sq on sq.survey_id = s.survey_id and sq.position = given.position
     join question q on q.id = sq.question_id and q.master_id = ${Math.trunc(question.masterId)}
     join question_option o on o.question_id = q.id and o.position = given.option
     where o.value = any (${listOf([...yesValues, ...noValues])})
     order by s.answered_on, s.elector_id`,
    3,
  );
  const placeOf = placeFinder(roster);
  const places = electors!.map(placeOf);
  const known = [...places.keys()].filter((row) => places[row]! >= 0);
  return {
    electors: Int32Array.from(known, (row) => places[row]!),
    minutes: Int32Array.from(known, (row) => minutes![row]!),
    kinds: new Uint8Array(known.length).fill(EVENT_KINDS.indexOf("custom")),
    values: Uint8Array.from(known, (row) => outcomes![row]!),
    details: new Uint8Array(known.length),
  };
}

/** COPY takes no parameters: values of options stand in the statement, quoted. */
const listOf = (values: string[]) =>
  `array[${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")}]::text[]`;
