/**
 * Looks up the words of a text by their first letters, without taking the text apart: it decides for every clause of a file which of many
 * patterns are worth trying.
 */
export class WordBeginnings<Value> {
  readonly #byKey = new Map<number, Value[]>();
  readonly #letters: number;

  /** @param letters how many letters count, up to 5 */
  constructor(letters: number) {
    this.#letters = letters;
  }

  /** A word shorter than the letters that count stands for its forms too: ask, asks, asked, asking. */
  add(word: string, value: Value): void {
    this.#addKey(this.#keyAt(word, 0), value);
    if (word.length >= this.#letters) return;
    for (const letter of ['s', 'e', 'i', word.at(-1) ?? '']) this.#addKey(this.#keyAt(word + letter, 0), value);
  }

  #addKey(key: number, value: Value): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }

  /** The values of every word of the text, each once, in the order in which the words stand. */
  find(text: string): readonly Value[] {
    const found: Value[] = [];
    let isInside = false;
    for (let index = 0; index < text.length; index++) {
      const isLetter = isWordCode(text.charCodeAt(index));
      if (isLetter && !isInside) {
        for (const value of this.#byKey.get(this.#keyAt(text, index)) ?? []) if (!found.includes(value)) found.push(value);
      }
      isInside = isLetter;
    }
    return found;
  }

  #keyAt(text: string, start: number): number {
    let key = 0;
    for (let index = start; index < start + this.#letters; index++) {
      const code = text.charCodeAt(index);
      if (!isWordCode(code)) break;
      key = key * 128 + code;
    }
    return key;
  }
}

/** Letters and digits of lower-case English. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
