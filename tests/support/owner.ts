import pg from "pg";

export const TEMPLATE_DATABASE = "hustings_template";

/** Runs SQL as the owner, outside every policy. */
export async function execute(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
