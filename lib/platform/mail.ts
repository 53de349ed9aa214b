import { createTransport } from "nodemailer";
import { env } from "@/lib/platform/env";

/** Hands a plain-text e-mail over; false where none is configured. */
export async function sendMail(mail: { to: string; subject: string; text: string }): Promise<boolean> {
  const settings = env().mail;
  if (!settings) return false;
  const transport = createTransport(settings.url);
  try {
    await transport.sendMail({ from: settings.from, ...mail });
    return true;
  } finally {
    transport.close();
  }
}
