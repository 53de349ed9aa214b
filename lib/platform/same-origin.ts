import { env } from "@/lib/platform/env";

/**
 * Whether a request that changes something comes from a page of ours. Server actions are checked by Next itself; this is
 * for route handlers. No origin and the opaque one, "null", are refused.
 */
export function comesFromUs(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { publicUrl } = env();
  if (publicUrl) return new URL(origin).origin === new URL(publicUrl).origin;
  return new URL(origin).host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}
