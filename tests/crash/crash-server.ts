import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { chooseDatabase, disconnect } from "@/lib/platform/db/clients";
import { type EmbeddedServer, startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { env } from "@/lib/platform/env";

/** Everything that an import can lose, double or show by half, counted in one statement. */
const STATE = `select concat_ws(' ', (select count(*) from elector), (select count(*) from elector where on_register),
  (select count(*) from register_entry), (select count(*) from register_entry where ended_by is not null),
  (select count(*) from register_version), (select count(*) from marked_register), (select count(*) from vote_record),
  (select count(*) from linkage), (select count(*) from linkage_pair), (select count(*) from elector_merge), (select count(*) from elector_merge_row)) as state`;

/** What stands there, whatever its ids. */
const CONTENT = `select md5(concat(
  (select string_agg(concat_ws('|', e.district_id, e.number, e.suffix, e.surname, e.forename, e.markers, e.on_register, a.lines), ',' order by e.district_id, e.number, e.suffix, e.surname, e.on_register)
   from elector e left join address a on a.id = e.address_id),
  (select string_agg(concat_ws('|', r.district_id, r.number, r.suffix, r.markers, r.ended_by is null, e.surname), ',' order by r.district_id, r.number, r.suffix, r.ended_by is null, e.surname)
   from register_entry r join elector e on e.id = r.elector_id),
  (select string_agg(concat_ws('|', v.contest_id, e.number, e.suffix, v.outcome), ',' order by v.contest_id, e.number, e.suffix)
   from vote_record v join elector e on e.id = v.elector_id),
  (select string_agg(concat_ws('|', carried, linked, in_review, added, gone, report->'byPass'), ',') from linkage),
  (select string_agg(concat_ws('|', e.number, e.surname, p.probability, p.agreement), ',' order by e.number)
   from linkage_pair p join elector e on e.id = p.later_id))) as content`;

/** A server of its own that may be stopped without warning, and one who reads all the while. */
export class CrashServer {
  private server: EmbeddedServer | undefined;
  private readonly observed = new Set<string>();
  private observing = true;
  private observer: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  get url(): string {
    return this.server?.url ?? "";
  }

  async start(): Promise<void> {
    this.server = await startEmbedded(this.dataDir, this.port);
    chooseDatabase(this.url);
  }

  async prepare(): Promise<void> {
    await this.start();
    await migrate(this.url, env().authSecret);
    this.observer = this.observe();
  }

  async owner(sql: string): Promise<{ rows: Record<string, unknown>[] }> {
    const client = new pg.Client({ connectionString: this.url });
    client.on("error", () => undefined);
    await client.connect();
    try {
      const result = await client.query(sql);
      return Array.isArray(result) ? result.at(-1) : result;
    } finally {
      await client.end();
    }
  }

  async state(): Promise<string> {
    return String((await this.owner(STATE)).rows[0]?.state);
  }

  async content(): Promise<string> {
    return String((await this.owner(CONTENT)).rows[0]?.content);
  }

  /** The states that readers have seen since this was asked last. */
  takeObserved(): string[] {
    const seen = [...this.observed];
    this.observed.clear();
    return seen;
  }

  /** As if the power went: nothing is written, no session is told. */
  async stopAtOnce(): Promise<void> {
    const file = join(this.dataDir, "postgres", "postmaster.pid");
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    process.kill(pid, "SIGQUIT");
    while (existsSync(`/proc/${pid}`) && existsSync(file)) await sleep(20);
    await disconnect();
  }

  async end(): Promise<void> {
    this.observing = false;
    await this.observer;
    await disconnect();
    await this.server?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async observe(): Promise<void> {
    while (this.observing) {
      const client = new pg.Client({ connectionString: this.url });
      client.on("error", () => undefined);
      try {
        await client.connect();
        while (this.observing) {
          const { rows } = await client.query<{ state: string }>(STATE);
          if (rows[0]) this.observed.add(rows[0].state);
          await sleep(10);
        }
      } catch {
        await sleep(50);
      } finally {
        await Promise.race([client.end().catch(() => undefined), sleep(500)]);
      }
    }
  }
}
