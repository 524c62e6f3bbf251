import { partsOf } from './word-parts.ts';

const HAS_NUMBER = /\b\d/;
/** Letters by which a word is told to begin like none of the lists. */
const FRONT = 2;

/** Looks words up in many lists at once; in a list `hard*` stands for all words that begin so, `*n't` for all that end so, `#` for all in which a number begins. */
export class WordLists<Value> {
  readonly #whole = new Map<string, Value[]>();
  readonly #beginnings = new Map<string, Value[]>();
  readonly #endings = new Map<string, Value[]>();
  readonly #fronts = new Set<string>();
  #longestBeginning = 0;
  #hasShortBeginnings = false;
  #longestEnding = 0;

  /** Adds a list; `value` stands for it. */
  add(words: readonly string[], value: Value): void {
    for (const word of words) {
      const isBeginning = word.endsWith('*');
      const isEnding = !isBeginning && word.startsWith('*');
      const text = isBeginning ? word.slice(0, -1) : isEnding ? word.slice(1) : word;
      const known = isBeginning ? this.#beginnings : isEnding ? this.#endings : this.#whole;
      if (isBeginning) this.#addBeginning(text);
      if (isEnding) this.#longestEnding = Math.max(this.#longestEnding, text.length);
      const values = known.get(text);
      if (values === undefined) known.set(text, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }

  /**
   * The lists that hold a word, or a part of a compound, each once; `isPlain` says that it is no compound and has no digit. It is called for
   * every word of a run, a few thousand times: too few to be optimised, so that a loop over an iterator would make two objects a step.
   */
  listsWith(word: string, isPlain = false): readonly Value[] {
    const found: Value[] = [];
    if (isPlain) this.#addOfPart(found, word);
    else {
      if (HAS_NUMBER.test(word)) addAll(found, this.#whole.get('#'));
      const parts = partsOf(word);
      for (let at = 0; at < parts.length; at++) this.#addOfPart(found, parts[at] ?? '');
    }
    return found.length < 2 ? found : [...new Set(found)];
  }

  #addBeginning(text: string): void {
    this.#longestBeginning = Math.max(this.#longestBeginning, text.length);
    this.#hasShortBeginnings ||= text.length < FRONT;
    this.#fronts.add(text.slice(0, FRONT));
  }

  #addOfPart(found: Value[], part: string): void {
    addAll(found, this.#whole.get(part));
    const mayBegin = this.#hasShortBeginnings || this.#fronts.has(part.slice(0, FRONT));
    const most = mayBegin ? Math.min(part.length, this.#longestBeginning) : -1;
    for (let length = 0; length <= most; length++) addAll(found, this.#beginnings.get(part.slice(0, length)));
    const mostAtEnd = Math.min(part.length, this.#longestEnding);
    for (let length = 1; length <= mostAtEnd; length++) addAll(found, this.#endings.get(part.slice(-length)));
  }
}

function addAll<Value>(found: Value[], values: readonly Value[] | undefined): void {
  if (values !== undefined) found.push(...values);
}
