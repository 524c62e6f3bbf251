import { partsOf } from './word-parts.ts';

const HAS_DIGIT = /\d/;

/** Looks words up in many lists at once; in a list `hard*` stands for all words that begin so, `*n't` for all that end so, `#` for all with a digit. */
export class WordLists<Value> {
  readonly #whole = new Map<string, Value[]>();
  readonly #beginnings = new Map<string, Value[]>();
  readonly #endings = new Map<string, Value[]>();
  #longest = 0;

  /** Adds a list; `value` stands for it. */
  add(words: readonly string[], value: Value): void {
    for (const word of words) {
      const isBeginning = word.endsWith('*');
      const isEnding = !isBeginning && word.startsWith('*');
      const text = isBeginning ? word.slice(0, -1) : isEnding ? word.slice(1) : word;
      const known = isBeginning ? this.#beginnings : isEnding ? this.#endings : this.#whole;
      if (isBeginning) this.#longest = Math.max(this.#longest, text.length);
      const values = known.get(text);
      if (values === undefined) known.set(text, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }

  /** The lists that hold a word, or a part of a compound, each once. */
  listsWith(word: string): readonly Value[] {
    const found: Value[] = HAS_DIGIT.test(word) ? [...(this.#whole.get('#') ?? [])] : [];
    for (const part of partsOf(word)) {
      addAll(found, this.#whole.get(part));
      for (let length = 0; length <= Math.min(part.length, this.#longest); length++)
        addAll(found, this.#beginnings.get(part.slice(0, length)));
      for (const [ending, values] of this.#endings) if (part.endsWith(ending)) addAll(found, values);
    }
    return found.length < 2 ? found : [...new Set(found)];
  }
}

function addAll<Value>(found: Value[], values: readonly Value[] | undefined): void {
  if (values !== undefined) for (const value of values) found.push(value);
}
