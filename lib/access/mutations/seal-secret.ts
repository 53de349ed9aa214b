import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env";

const IV_BYTES = 12;
const TAG_BYTES = 16;

const key = () => Buffer.from(hkdfSync("sha256", env().authSecret, "", "second-factor", 32));

/** AES-256-GCM under a key derived from `AUTH_SECRET`: who holds the database alone can make no codes. */
export function sealSecret(secret: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), sealed]));
}

/** Throws where the bytes were changed or `AUTH_SECRET` is another. */
export function openSecret(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const decipher = createDecipheriv("aes-256-gcm", key(), buffer.subarray(0, IV_BYTES));
  decipher.setAuthTag(buffer.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(buffer.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}
