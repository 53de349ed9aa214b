const WAIT_SECONDS = 60;

/** Where a page leads that was asked for too often: the answer that a page itself cannot give. */
export function GET(): Response {
  return new Response("Too many requests from this account. Wait a minute, then go back and try again.\n", {
    status: 429,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "retry-after": String(WAIT_SECONDS),
      "cache-control": "no-store",
    },
  });
}
