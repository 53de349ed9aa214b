/** The wanted page where it is one of ours, the home page otherwise: no link of ours leads to another site. */
export function safePath(wanted: string | undefined): string {
  if (!wanted?.startsWith("/") || /^\/[/\\]|[\\\s]/.test(wanted) || wanted.length > 2000) return "/";
  return /^\/(sign-in|setup|undertaking|no-access|join)(\/|\?|$)/.test(wanted) ? "/" : wanted;
}
