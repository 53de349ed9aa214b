import { createHmac } from "node:crypto";

/** `hustings_app` serves people with an area; `hustings_hq` serves headquarters, the worker and the command line. */
export type RoleGroup = "hustings_app" | "hustings_hq";

export interface LoginRole {
  group: RoleGroup;
  name: string;
  password: string;
  url: string;
}

/** The login roles of a database, with passwords derived from the secret: every process finds the same. */
export function loginRoles(ownerUrl: string, secret: string): LoginRole[] {
  return (["hustings_app", "hustings_hq"] as const).map((group) => {
    const url = new URL(ownerUrl);
    const name = `${group}_${decodeURIComponent(url.pathname.slice(1))}`;
    const password = createHmac("sha256", secret).update(`role:${name}`).digest("base64url");
    url.username = encodeURIComponent(name);
    url.password = password;
    return { group, name, password, url: url.toString() };
  });
}

export function roleUrl(ownerUrl: string, secret: string, group: RoleGroup): string {
  const role = loginRoles(ownerUrl, secret).find((candidate) => candidate.group === group);
  if (!role) throw new Error(`no login role ${group}`);
  return role.url;
}
