const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:KN|GN|PN|WR|PS)/, ""],
  [/^X/, "S"],
  [/^WH/, "W"],
  [/PH/g, "F"],
  [/[SC]?CH|SH|TH/g, "8"],
  [/GHT/g, "T"],
  [/GH|W|Y|H/g, ""],
  [/CK|QU|Q|C(?![EI])|X/g, "K"],
  [/C|Z/g, "S"],
  [/DG|J|G(?=[EI])/g, "7"],
  [/[GK]/g, "K"],
  [/V/g, "F"],
  [/D/g, "T"],
  [/B/g, "P"],
  [/M/g, "N"],
];

/**
 * A key under which a name and its common misspellings fall together: consonants by sound, vowels left out but at the
 * start, doubles once; at most 5 signs, base 37. 0 for a text without letters. For blocking, not for comparison.
 */
export function phoneticCode(word: string): number {
  let sounds = word.replace(/[^A-Z0-9]/g, "");
  if (sounds === "") return word === "" ? 0 : hashOf(word);
  const vowelStart = /^[AEIOUY]/.test(sounds) || /^H[AEIOU]/.test(sounds);
  for (const [sound, sign] of GROUPS) sounds = sounds.replace(sound, sign);
  sounds = (vowelStart ? "A" : "") + sounds.replace(/[AEIOU]/g, "").replace(/(.)\1+/g, "$1");
  if (sounds === "") sounds = word.slice(0, 2);
  let code = 0;
  for (const sign of sounds.slice(0, 5))
    code = code * 37 + (sign <= "9" ? sign.charCodeAt(0) - 47 : sign.charCodeAt(0) - 54);
  return code;
}

/** Texts in other alphabets keep a key of their own. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash & 0x7fffffff) | 0x40000000;
}
