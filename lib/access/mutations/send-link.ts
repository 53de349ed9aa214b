import type { ShownLink } from "@/lib/access/types";
import { log } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";

const SUBJECTS = { invitation: "Your invitation to Hustings", recovery: "Back into Hustings" };

/** By e-mail where that is set up, otherwise to be shown once to who asked for it. */
export async function sendLink(link: {
  kind: keyof typeof SUBJECTS;
  token: string;
  to: { name: string; email: string };
  origin: string;
}): Promise<ShownLink> {
  const { kind, to, origin } = link;
  const url = `${origin}/join/${link.token}`;
  const text = [
    `Hello ${to.name},`,
    "",
    "open this link within 24 hours to choose a passphrase and set up your second factor. It opens once.",
    "",
    url,
    "",
    "If you did not expect this, do nothing and tell your party’s data protection officer.",
  ].join("\n");
  const mailed = await sendMail({ to: to.email, subject: SUBJECTS[kind], text }).catch((error: unknown) => {
    log.error({ err: error }, "mail");
    return false;
  });
  return mailed ? { mailedTo: to.email } : { url };
}
