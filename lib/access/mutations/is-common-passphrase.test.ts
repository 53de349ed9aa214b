import { expect, test } from "vitest";
import { isCommonPassphrase } from "@/lib/access/mutations/is-common-passphrase";

test.each([
  "Password123456",
  "password!!!!!!!",
  "123456789012",
  "aaaaaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "qwertyuiop123",
  "letmein letmein letmein",
  "ada.lovelace2026",
])("%s is refused", (passphrase) => {
  expect(isCommonPassphrase(passphrase, "ada.lovelace@example.org")).toBe(true);
});

test.each([
  "four words of my own choosing",
  "correct horse battery staple",
  "Kettle-Otter-Violin-Tundra",
  "h7#kQz!29vLp",
])("%s is taken", (passphrase) => {
  expect(isCommonPassphrase(passphrase, "ada.lovelace@example.org")).toBe(false);
});
