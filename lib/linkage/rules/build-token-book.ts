import { codeWords, type Words } from "@/lib/linkage/rules/code-words";
import { FORENAME_FORMS } from "@/lib/linkage/rules/nicknames.table";
import { phoneticCode } from "@/lib/linkage/rules/phonetic-code";

/** What is known of each word of names and addresses. */
export interface Tokens {
  words: Words;
  phonetic: Int32Array;
  /** forms of one forename have the same number; 0 for words that are none */
  form: Int32Array;
  /** 1 where the word holds a digit */
  numeric: Uint8Array;
  counts: Int32Array;
}

const formOf = new Map<string, number>();
FORENAME_FORMS.forEach((forms, index) => {
  for (const form of forms.split(" ")) if (!formOf.has(form)) formOf.set(form, index + 1);
});

/** Collects the words of all columns while the vocabularies are built. */
export class TokenBook {
  private readonly idOf = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly counts: number[] = [];

  /** The number of a word, which `rows` more rows have. */
  add(token: string, rows: number): number {
    let id = this.idOf.get(token);
    if (id === undefined) {
      id = this.texts.length;
      this.idOf.set(token, id);
      this.texts.push(token);
      this.counts.push(0);
    }
    this.counts[id]! += rows;
    return id;
  }

  close(): Tokens {
    const { texts } = this;
    const ints = () => new Int32Array(new SharedArrayBuffer(texts.length * 4));
    const phonetic = ints();
    const form = ints();
    const counts = ints();
    const numeric = new Uint8Array(new SharedArrayBuffer(texts.length));
    texts.forEach((text, id) => {
      phonetic[id] = phoneticCode(text);
      form[id] = formOf.get(text) ?? 0;
      numeric[id] = /\d/.test(text) ? 1 : 0;
      counts[id] = this.counts[id]!;
    });
    return { words: codeWords(texts), phonetic, form, numeric, counts };
  }
}
