/** Letters and digits; a key of eight of them is a whole number without loss. */
const BASE = 37;
const MOST_LETTERS = 8;

/**
 * Looks up the words of a text by how they begin, without taking the text apart: it decides for every clause of a file which of many
 * patterns are worth trying. "test" finds test, tests and testing.
 */
export class WordBeginnings<Value> {
  readonly #byKey = new Map<number, Value[]>();
  #fewest = MOST_LETTERS;

  /** Only the first eight letters of a beginning count. */
  add(beginning: string, value: Value): void {
    let key = 0;
    let length = 0;
    for (; length < Math.min(beginning.length, MOST_LETTERS); length++) {
      const digit = digitOf(beginning.charCodeAt(length));
      if (digit === 0) break;
      key = key * BASE + digit;
    }
    if (length === 0) return;
    this.#fewest = Math.min(this.#fewest, length);
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }

  /** The values of every word of the text, each once, in the order in which the words stand. */
  find(text: string): readonly Value[] {
    const found: Value[] = [];
    let key = 0;
    let length = 0;
    for (let index = 0; index < text.length; index++) {
      const digit = digitOf(text.charCodeAt(index));
      length = digit === 0 ? 0 : length + 1;
      if (length === 0) key = 0;
      if (length === 0 || length > MOST_LETTERS) continue;
      key = key * BASE + digit;
      if (length < this.#fewest) continue;
      for (const value of this.#byKey.get(key) ?? NONE) if (!found.includes(value)) found.push(value);
    }
    return found;
  }
}

const NONE: readonly never[] = [];

/** 1 to 36 for letters and digits of lower-case English, 0 for anything else. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
