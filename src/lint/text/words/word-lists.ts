import { partsOf } from './word-parts.ts';

/** Looks words up in many lists at once; in a list `hard*` stands for all words that begin so. */
export class WordLists<Value> {
  readonly #whole = new Map<string, Value[]>();
  readonly #beginnings = new Map<string, Value[]>();
  #longest = 0;

  /** Adds a list; `value` stands for it. */
  add(words: readonly string[], value: Value): void {
    for (const word of words) {
      const isBeginning = word.endsWith('*');
      const text = isBeginning ? word.slice(0, -1) : word;
      const known = isBeginning ? this.#beginnings : this.#whole;
      if (isBeginning) this.#longest = Math.max(this.#longest, text.length);
      const values = known.get(text);
      if (values === undefined) known.set(text, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }

  /** The lists that hold a word, or a part of a compound, each once. */
  listsWith(word: string): readonly Value[] {
    const found: Value[] = [];
    for (const part of partsOf(word)) {
      found.push(...(this.#whole.get(part) ?? []));
      for (let length = 0; length <= Math.min(part.length, this.#longest); length++) {
        found.push(...(this.#beginnings.get(part.slice(0, length)) ?? []));
      }
    }
    return found.length < 2 ? found : [...new Set(found)];
  }
}
