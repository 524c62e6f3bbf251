/** Letters and digits; a key of eight of them is a whole number without loss. */
const BASE = 37;
const MOST_LETTERS = 8;

/**
 * Looks up the words of a text by how they begin, without taking the text apart: it decides for every clause of a file which of many
 * patterns are worth trying. "test" finds test, tests and testing.
 */
export class WordBeginnings<Value> {
  readonly #byKey = new Map<number, Value[]>();
  /** The first letters of every beginning, as many as the shortest has, so that most words are left after one look. */
  readonly #starts = new Set<number>();
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
    if (length < this.#fewest) this.#shorten(length);
    this.#starts.add(firstLetters(key, length, this.#fewest));
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }

  /** A shorter beginning: less of each word decides whether it is looked up. */
  #shorten(fewest: number): void {
    const starts = [...this.#starts].map((start) => firstLetters(start, this.#fewest, fewest));
    this.#starts.clear();
    for (const start of starts) this.#starts.add(start);
    this.#fewest = fewest;
  }

  /** The values of every word of the text, each once, in the order in which the words stand. */
  find(text: string): readonly Value[] {
    const found: Value[] = [];
    let key = 0;
    let length = 0;
    for (let index = 0; index < text.length; index++) {
      const digit = digitOf(text.charCodeAt(index));
      if (digit === 0) {
        key = 0;
        length = 0;
        continue;
      }
      if (++length > MOST_LETTERS) continue;
      key = key * BASE + digit;
      if (length < this.#fewest) continue;
      // No beginning begins like this word: the rest of it says nothing.
      if (length === this.#fewest && !this.#starts.has(key)) length = MOST_LETTERS;
      else for (const value of this.#byKey.get(key) ?? NONE) if (!found.includes(value)) found.push(value);
    }
    return found;
  }
}

/** The key of the first letters of a beginning. */
function firstLetters(key: number, length: number, wanted: number): number {
  return Math.floor(key / BASE ** (length - wanted));
}

const NONE: readonly never[] = [];

/** 1 to 36 for letters and digits of lower-case English, 0 for anything else. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
