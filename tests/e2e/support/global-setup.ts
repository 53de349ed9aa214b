import { startApp } from "@/tests/e2e/support/app";

/** One demo city for all journeys, small enough to load in well under a minute. */
export default async function setup() {
  const app = await startApp({ HUSTINGS_DEMO: "on", HUSTINGS_DEMO_ELECTORS: "12000" });
  process.env.HUSTINGS_E2E_ADDRESS = app.address;
  process.env.HUSTINGS_E2E_DATA = app.dataDir;
  process.env.HUSTINGS_E2E_DATABASE_PORT = String(app.databasePort);
  return app.stop;
}
