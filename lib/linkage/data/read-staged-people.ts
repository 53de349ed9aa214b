import type { PoolClient } from "pg";
import { readPeople } from "@/lib/linkage/data/read-people";
import type { CodedFile } from "@/lib/linkage/types";
import { bulkPool } from "@/lib/platform/db/clients";

/** People whom a staged file names, and the electors among whom they are sought. */
export interface PeopleToMatch {
  people: CodedFile;
  /** elector of each person where exactly one fits; else 0 */
  known: Int32Array;
  /** a line of the staging table with each person */
  lines: Int32Array;
  electors: CodedFile;
  electorIds: Int32Array;
}

const COLUMNS = ["forename", "surname", "address", "postcode"] as const;
/** Of a postcode, the letters before the first digit. */
const AREA = "substring(postcode from '^[A-Z]+')";

/** The postcode areas (HU, LS, …) in which rows of a staging table with names still have no elector. */
export async function listAreasToMatch(staged: string): Promise<string[]> {
  const { rows } = await bulkPool().query<{ area: string }>(
    `select distinct ${AREA} as area from ${staged}
     where surname is not null and district_id is null and ${AREA} is not null order by area`,
  );
  return rows.map(({ area }) => area);
}

/** Each person of a postcode area once, however many rows are about them, and every elector there is or was. */
export async function readStagedPeople(
  client: PoolClient,
  staged: string,
  area: string,
): Promise<PeopleToMatch> {
  const left = await readPeople(
    client,
    `select min(line), min(elector_id) filter (where district_id is not null), forename, surname, address1, postcode
     from ${staged} where surname is not null and ${AREA} = '${area}' group by forename, surname, address1, postcode order by 1`,
    COLUMNS,
  );
  const right = await readPeople(
    client,
    `select e.id, null, e.forename, e.surname, ${DOOR}, a.postcode from elector e join address a on a.id = e.address_id
     where a.postcode collate "C" >= '${area}0' and a.postcode collate "C" < '${area}:' and e.surname <> '' order by e.id`,
    COLUMNS,
  );
  return {
    people: left.file,
    known: left.marks,
    lines: left.ids,
    electors: right.file,
    electorIds: right.ids,
  };
}

/** Lists of members and canvass sheets give one line for flat, house and street, and no town with it. */
const DOOR = `concat_ws(' ', a.lines[1], case when a.lines[2] ~ '^[0-9]' then a.lines[2] end, case when a.lines[3] ~ '^[0-9]' then a.lines[3] end)`;
