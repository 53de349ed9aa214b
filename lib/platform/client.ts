import { servedOverHttps } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";

/**
 * The network address that a request came from. Each proxy adds the address it saw at the end of the chain, so the one
 * that the outermost of ours saw stands as many places from the end as we have proxies. What stands before it anybody
 * can write. Without a proxy Next's server writes the chain itself (`scripts/start/plain-headers.mjs`).
 */
export function clientAddress(headers: Headers): string {
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  return chain.at(-Math.max(1, env().trustedProxies)) ?? chain[0] ?? "";
}

/** The address that the browser shows. Passkeys belong to its name. */
export function siteOf(headers: Headers): { origin: string; host: string } {
  const { publicUrl } = env();
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const url = new URL(publicUrl ?? `${servedOverHttps(headers) ? "https" : "http"}://${host}`);
  return { origin: url.origin, host: url.hostname };
}

/** "Firefox on Windows": enough to know one's own sessions by. */
export function describeDevice(headers: Headers): string {
  const agent = headers.get("user-agent") ?? "";
  const browser = BROWSERS.find(([sign]) => agent.includes(sign))?.[1] ?? "A browser";
  const system = SYSTEMS.find(([sign]) => agent.includes(sign))?.[1];
  return system ? `${browser} on ${system}` : browser;
}

// In this order: Edge calls itself Chrome, and Chrome calls itself Safari.
const BROWSERS = [
  ["Edg", "Edge"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;
const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "Mac"],
  ["Linux", "Linux"],
] as const;

/** Whether passkeys can belong to this host: a name, not a number. */
export function isDomainName(host: string): boolean {
  return !host.includes(":") && !/^[\d.]+$/.test(host) && host !== "";
}
