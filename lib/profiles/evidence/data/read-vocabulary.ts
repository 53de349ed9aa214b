import type { Vocabulary } from "@/lib/profiles/evidence/types";

/** Runs a query of one column, `code`. */
type ListCodes = (query: string) => Promise<{ code: string }[]>;

/** The parties, issues and referendum questions that answers name, in the order of their codes. */
export async function readVocabulary(run: ListCodes): Promise<Vocabulary> {
  const meanings = (kind: string) => `
    select o.meaning from question_option o join question q on q.id = o.question_id join master_question m on m.id = q.master_id
    where m.kind = '${kind}' and o.meaning is not null`;
  return {
    parties: await list(
      run,
      `select party as code from response_code where stance = 'party' and party is not null
       union ${meanings("intention")} except select 'non_voter'`,
    ),
    issues: await list(
      run,
      `select item as code from answer where question = 'issue' and item <> '' union ${meanings("issue")}`,
    ),
    referendums: await list(run, "select code from master_question where kind = 'referendum'"),
  };
}

async function list(run: ListCodes, query: string): Promise<string[]> {
  const rows = await run(`select code from (${query}) named order by code collate "C"`);
  return rows.map((row) => row.code);
}
