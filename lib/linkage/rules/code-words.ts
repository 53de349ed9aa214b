/** Texts as coded characters in one stretch: text i is `chars` from `starts[i]` to `starts[i + 1]`. */
export interface Words {
  chars: Uint8Array;
  starts: Uint32Array;
}

const CODES = new Uint8Array(128);
for (let letter = 0; letter < 26; letter++) {
  CODES[65 + letter] = 1 + letter;
  CODES[97 + letter] = 1 + letter;
}
for (let digit = 0; digit < 10; digit++) CODES[48 + digit] = 27 + digit;
CODES[32] = 37;
CODES[64] = 38;
CODES[46] = 39;

/** Letters, digits and blanks one to one; other alphabets by the low bits of their characters. Shared between threads. */
export function codeWords(texts: readonly string[]): Words {
  let length = 0;
  for (const text of texts) length += text.length;
  const chars = new Uint8Array(new SharedArrayBuffer(length));
  const starts = new Uint32Array(new SharedArrayBuffer((texts.length + 1) * 4));
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    for (let place = 0; place < text.length; place++) {
      const sign = text.charCodeAt(place);
      chars[at++] = sign < 128 ? CODES[sign]! || 40 : 0x80 | (sign & 0x7f);
    }
  });
  starts[texts.length] = at;
  return { chars, starts };
}
