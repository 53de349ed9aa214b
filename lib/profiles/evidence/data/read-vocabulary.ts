import { PARTIES } from "@/lib/access/parties.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";

/** Runs a query. */
type RunQuery = <Row extends object>(query: string) => Promise<Row[]>;

/** The parties, issues, referendum questions and attitude items that answers name, in the order of their codes. */
export async function readVocabulary(run: RunQuery): Promise<Vocabulary> {
  const meanings = (kind: string) => `
    select o.meaning from question_option o join question q on q.id = o.question_id join master_question m on m.id = q.master_id
    where m.kind = '${kind}' and o.meaning is not null`;
  const us = await readUs(run);
  const named = await list(
    run,
    `select party as code from response_code where stance = 'party' and party is not null
     union ${meanings("intention")} except select 'non_voter'`,
  );
  return {
    // Ours too where nobody names it: "firm for us" does.
    parties: [...new Set(us === null ? named : [...named, us])].sort(),
    issues: await list(
      run,
      `select item as code from answer where question = 'issue' and item <> '' union ${meanings("issue")}`,
    ),
    referendums: await list(run, "select code from master_question where kind = 'referendum'"),
    us,
    scales: await run(
      `select code, title, low_end as "lowEnd", high_end as "highEnd" from attitude_scale order by code collate "C"`,
    ),
    items: await run(
      `select code, scale_code as scale, direction::int as direction from master_question
       where kind = 'attitude' and scale_code is not null and direction is not null order by code collate "C"`,
    ),
  };
}

/** A party is registered under a number, and answers name it by a word. */
async function readUs(run: RunQuery): Promise<string | null> {
  const [registered] = await list(run, "select party_code as code from party limit 1");
  if (registered === undefined) return null;
  return PARTIES.find(({ code }) => code === registered)?.standsAs ?? registered;
}

async function list(run: RunQuery, query: string): Promise<string[]> {
  const rows = await run<{ code: string }>(`select code from (${query}) named order by code collate "C"`);
  return rows.map((row) => row.code);
}
