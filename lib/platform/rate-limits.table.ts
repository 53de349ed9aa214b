/**
 * Requests a minute, counted in PostgreSQL, so that several web servers count together. An account's pages and actions
 * together; what is dear or open to strangers by itself.
 */
export const RATE_LIMITS = {
  /** Everything that somebody signed in asks for. A person at a desk asks for some dozens. */
  account: 1200,
  /** Suggestions as one types. */
  search: 180,
  /** Before the sign-in, by network address: a whole office may share one. */
  "sign-in": 120,
  /** One-time links, by network address: nobody tries thousands of them. */
  link: 30,
} as const;

export type RateLimit = keyof typeof RATE_LIMITS;
