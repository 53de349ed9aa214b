/** Each run stages its rows in a table of its own. */
export const stagingTable = (runId: number) => `staging.run_${runId}`;
