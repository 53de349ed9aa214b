import type { Channel, SuppressionEffect } from "@/lib/canvass/schema";

const GONE = ["moved", "deceased", "do-not-contact"] as const;

/** Which effects of an outcome keep somebody off a list for a way of contact. */
export function effectsOn(channel: Channel): readonly SuppressionEffect[] {
  return [...GONE, ...(OF_CHANNEL[channel] ?? [])];
}

const OF_CHANNEL: Partial<Record<Channel, readonly SuppressionEffect[]>> = {
  door: ["do-not-knock"],
  phone: ["do-not-call"],
  post: ["do-not-mail"],
  email: ["do-not-email"],
  sms: ["do-not-text"],
  whatsapp: ["do-not-text"],
};
