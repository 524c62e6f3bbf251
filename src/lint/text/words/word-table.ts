import type { StatementWords } from './statement-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every word means to a rule, worked out once for each word of a run. */
export class WordTable<Value> {
  #vocabulary: Vocabulary | undefined;
  #known: (Value | undefined)[] = [];
  readonly #read: (word: string) => Value;

  /** `read` gets words in lower case. */
  constructor(read: (word: string) => Value) {
    this.#read = read;
  }

  /** What a word means, by its number. */
  valueOf({ vocabulary }: StatementWords, word: number): Value {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = [];
    }
    return this.#known[word] ?? this.#learn(vocabulary, word);
  }

  #learn({ words }: Vocabulary, word: number): Value {
    const value = this.#read(words[word] ?? '');
    while (this.#known.length <= word) this.#known.push(undefined);
    this.#known[word] = value;
    return value;
  }
}
