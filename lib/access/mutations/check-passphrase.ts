import { verify } from "@node-rs/argon2";

/** A hash that no passphrase fits, so that an unknown account costs as much work as a known one. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$bm8tYWNjb3VudC1oZXJl$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** Takes the same work whether or not there is an account with a passphrase. */
export async function passphraseFits(kept: string | null | undefined, passphrase: string): Promise<boolean> {
  const fits = await verify(kept ?? NOBODY, passphrase);
  return fits && typeof kept === "string";
}
